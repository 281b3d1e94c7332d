using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Tests.Reminders;

/// <summary>What the engine answers in a case, line by line, in the words of <see cref="ReferenceTranscript"/>.</summary>
internal sealed class EngineTranscript
{
    /// <summary>Of so many that the explanation of a day tells of, one is asked for by its name too.</summary>
    private const int Asking = 16;

    private readonly EngineCase _case;
    private readonly Schedule _schedule;
    private readonly ReminderState _state = ReminderState.Empty;
    private readonly List<string> _refused = [];

    public EngineTranscript(EngineCase c, IReadOnlyList<ReminderEvent> events)
    {
        _case = c;
        _schedule = c.Plan.ToSchedule();
        for (int i = 0; i < events.Count; i++)
        {
            Applied applied = _schedule.Apply(_state, events[i]);
            _state = applied.State;
            if (applied.Refusal is { } refusal)
                _refused.Add($"refused {i} {refusal.Code}");
        }
    }

    /// <summary>How many of the instants have no occurrence after them at all.</summary>
    public int NextNone { get; private set; }

    public IEnumerable<string> Lines()
        => _refused
            .Concat(_schedule.Between(_case.Start - Duration.FromDays(3), _case.Start + Duration.FromDays(6), _state).Select(ReferenceModel.Row))
            .Concat(_case.Probes.SelectMany(Asked))
            .Concat(Explained())
            .Concat(Coming());

    private IEnumerable<string> Asked(int minutes)
    {
        Instant probe = _case.Start + Duration.FromMinutes(minutes);
        Occurrence? next = _schedule.Next(probe, _state);
        NextNone += next is null ? 1 : 0;
        yield return next is { } found && found.At < probe + ReferenceTranscript.Soon ? $"next {ReferenceModel.Row(found)}" : "next not soon";
        foreach (Occurrence missed in _schedule.Missed(probe - Duration.FromHours(30), probe, _state))
            yield return $"missed {ReferenceModel.Row(missed)}";
    }

    private IEnumerable<string> Explained()
    {
        // After a journey a name has a fate in each zone; one explanation tells the last of them.
        if (_state.Events.Any(e => e.Kind == ReminderEventKind.Travelled))
            return [];
        return Days().SelectMany(e => e).Where(e => e.Slot is not null)
            .Select((e, index) => index % Asking == 0 ? _schedule.Explain(new OccurrenceName(e.RuleId, e.Day, e.Slot!.Value), _state) : e)
            .Select(Line).OrderBy(line => line, System.StringComparer.Ordinal);
    }

    private IEnumerable<string> Coming()
        => Days().SelectMany(e => e).Where(e => e.ComesAt is not null)
            .Select(e => $"comes {e.ComesAt} {e.RuleId}/{e.Day:uuuu-MM-dd}/{e.Slot}").OrderBy(line => line, System.StringComparer.Ordinal);

    private IEnumerable<IReadOnlyList<Explanation>> Days() => _case.Days.Select(day => _schedule.ExplainDay(day, _state));

    private static string Line(Explanation explanation)
    {
        ExplanationStep? Step(ExplanationCode code) => explanation.Steps.SingleOrDefault(s => s.Code == code);
        Instant nominal = explanation.Steps[0].At!.Value;
        Instant jittered = Step(ExplanationCode.Jittered)?.At ?? nominal;
        Instant at = Step(ExplanationCode.DeferredByQuiet)?.At ?? jittered;
        ExplanationStep last = explanation.Steps[^1];
        string told = last.Code switch
        {
            ExplanationCode.DroppedByQuiet or ExplanationCode.DeferredPastWaking
                => last.From <= jittered && jittered < last.To ? $"{last.Code}" : $"{last.Code} by other quiet time",
            ExplanationCode.SkippedByClockChange => $"{last.Code}",
            ExplanationCode.Paused => $"at {at} {last.Code} {last.From} to {last.To}",
            ExplanationCode.Comes => $"at {at} {last.Code}",
            ExplanationCode.OverLimit => $"at {at} {last.Code} {last.Limit}",
            _ => $"at {at} {last.Code} {last.Other}",
        };
        string snoozed = Step(ExplanationCode.Snoozed) is { } snooze ? $" snoozed to {snooze.At}" : "";
        return $"told {explanation.RuleId}/{explanation.Day:uuuu-MM-dd}/{explanation.Slot} nominal {nominal} jittered {jittered}{snoozed} {told}";
    }
}
