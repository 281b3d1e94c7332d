using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Reference;

namespace StretchKit.Tests.Reminders;

/// <summary>What the reference engine answers in a case, line by line.</summary>
internal sealed class ReferenceTranscript
{
    /// <summary>The reference looks through years day by day, so it is asked only for what comes soon.</summary>
    public static readonly Duration Soon = Duration.FromDays(40);

    private readonly EngineCase _case;
    private readonly RefEngine _engine;
    private readonly RefFolded _folded;

    public ReferenceTranscript(EngineCase c, IReadOnlyList<ReminderEvent> events)
    {
        _case = c;
        _engine = ReferenceModel.Engine(c.Plan);
        _folded = _engine.Fold(events.Select(ReferenceModel.Of));
    }

    public RefState State => _folded.State;

    public IEnumerable<RefTrace> Traces() => _case.Days.SelectMany(day => _engine.Trace(State, day));

    public IEnumerable<string> Lines()
    {
        List<RefOccurrence> around = [.. _engine.Between(State, _case.Start - Duration.FromDays(14), _case.Start + Duration.FromDays(14))];
        return _folded.Refused.Select(r => $"refused {r.Index} {ReferenceModel.Of(r.Reason)}")
            .Concat(_engine.Between(State, _case.Start - Duration.FromDays(3), _case.Start + Duration.FromDays(6)).Select(ReferenceModel.Row))
            .Concat(_case.Probes.SelectMany(Asked))
            .Concat(Explained([.. around.Select(o => o.Name)]))
            .Concat(around.Where(o => _case.Days.Contains(o.Day)).Select(o => $"comes {o.At} {o.Name}").OrderBy(line => line, StringComparer.Ordinal));
    }

    private IEnumerable<string> Asked(int minutes)
    {
        Instant probe = _case.Start + Duration.FromMinutes(minutes);
        IReadOnlyList<RefOccurrence> soon = _engine.Between(State, probe + Duration.Epsilon, probe + Soon);
        yield return soon.Count == 0 ? "next not soon" : $"next {ReferenceModel.Row(soon[0])}";
        foreach (RefOccurrence missed in _engine.Missed(State, probe - Duration.FromHours(30), probe))
            yield return $"missed {ReferenceModel.Row(missed)}";
    }

    private IEnumerable<string> Explained(HashSet<string> coming)
        => State.Travels.IsEmpty ? Traces().Select(t => Line(t, coming)).OrderBy(line => line, StringComparer.Ordinal) : [];

    private string Line(RefTrace trace, HashSet<string> coming)
    {
        RefMark mark = State.MarkOf(trace.Name);
        string snoozed = trace.Fate == RefFate.Kept && mark.MovedTo is { } moved ? $" snoozed to {moved}" : "";
        string told = trace.Fate switch
        {
            RefFate.SkippedInClockGap => $"{ExplanationCode.SkippedByClockChange}",
            RefFate.DroppedByQuiet => $"{ExplanationCode.DroppedByQuiet}",
            RefFate.DroppedAfterDeferral => $"{ExplanationCode.DeferredPastWaking}",
            RefFate.Absorbed => $"at {trace.At} {ExplanationCode.Absorbed} {trace.By}",
            RefFate.LostInstant => $"at {trace.At} {ExplanationCode.LostInstant} {trace.By}",
            RefFate.OverLimit => $"at {trace.At} {ExplanationCode.OverLimit} {_case.Plan.DailyLimit}",
            _ => $"at {trace.At} {End(trace, mark, coming)}",
        };
        return $"told {trace.Name} nominal {trace.Nominal} jittered {trace.AfterJitter}{snoozed} {told}";
    }

    /// <summary>What the state makes of an occurrence that the stages keep.</summary>
    private string End(RefTrace trace, RefMark mark, HashSet<string> coming)
    {
        if (mark.AbsorbedBy is { } by)
            return $"{ExplanationCode.AbsorbedAfterSnooze} {by}";
        if (mark.Satisfied)
            return $"{ExplanationCode.Satisfied} ";
        if (mark.Last == RefLast.Skipped)
            return $"{ExplanationCode.Skipped} ";
        if (mark.Last == RefLast.Delivered)
            return $"{ExplanationCode.Delivered} ";
        Instant now = mark.MovedTo ?? trace.At;
        if (State.Pauses.FindLast(p => p.Holds(now)) is { } pause)
            return $"{ExplanationCode.Paused} {pause.From} to {pause.To}";
        if (coming.Contains(trace.Name))
            return $"{ExplanationCode.Comes}";
        RefOccurrence taker = _engine.Between(State, now, now + Duration.Epsilon).Single();
        return $"{ExplanationCode.InstantTaken} {taker.Name}";
    }
}
