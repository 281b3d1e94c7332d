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
    private readonly List<string> _applied = [];

    public ReferenceTranscript(EngineCase c, IReadOnlyList<Recorded> events)
    {
        _case = c;
        _engine = ReferenceModel.Engine(c.Plan);
        RefEngine? earlier = c.Earlier is { } plan ? ReferenceModel.Engine(plan) : null;
        for (int i = 0; i < events.Count; i++)
        {
            RefEvent happened = ReferenceModel.Of(events[i].Event);
            if (!events[i].IsJudged)
            {
                State = State.With(happened);
                continue;
            }

            RefApplied applied = (c.PlanOf(i, events.Count) == c.Earlier ? earlier! : _engine).Apply(State, happened);
            State = applied.State;
            if (applied.Refusal is { } refusal)
                _applied.Add($"refused {i} {ReferenceModel.Of(refusal)}");
            if (applied.HeldBackBy is { } holder)
                _applied.Add($"accepted {i} held back by {holder}");
        }
    }

    public RefState State { get; private set; } = RefState.Empty;

    /// <summary>
    /// Whether both engines list a reminder alike: after a time-zone change a name can have several lines, and what stages 1 to 5 dropped in each zone is told
    /// by each engine in its own way.
    /// </summary>
    public static bool IsCompared(string fate, bool hasTravelled)
    {
        RefFate told = Enum.Parse<RefFate>(fate);
        return hasTravelled ? told <= RefFate.LostInstantAfterState : told is not (RefFate.OutsideJourney or RefFate.KeptBeforeTravel);
    }

    public IEnumerable<RefDayRow> Days() => _case.Days.SelectMany(day => _engine.Day(day, State, _case.Start));

    public IEnumerable<string> Lines()
        => _applied
            .Concat(_engine.Between(_case.Start - Duration.FromDays(3), _case.Start + Duration.FromDays(6), State).Select(ReferenceModel.Row))
            .Concat(_case.Probes.SelectMany(Asked))
            .Concat(_case.Days.SelectMany(Listed));

    private IEnumerable<string> Asked(int minutes)
    {
        Instant probe = _case.Start + Duration.FromMinutes(minutes);
        IReadOnlyList<RefOccurrence> soon = _engine.Between(probe + Duration.Epsilon, probe + Soon, State);
        yield return soon.Count == 0 ? "next not soon" : $"next {ReferenceModel.Row(soon[0])}";
        foreach (RefOccurrence missed in _engine.Missed(probe - Duration.FromHours(30), probe, State))
            yield return $"missed {ReferenceModel.Row(missed)}";
    }

    private IEnumerable<string> Listed(LocalDate day)
    {
        // What happened to a name says more than what stages 1 to 5 would make of it now.
        IReadOnlyList<RefDayRow> rows = _engine.Day(day, State, _case.Start);
        HashSet<string> happened = [.. rows.Where(r => r.Fate <= RefFate.LostInstantAfterState).Select(r => r.Name)];
        return rows
            .Where(r => r.Fate <= RefFate.LostInstantAfterState || !happened.Contains(r.Name))
            .Where(r => IsCompared($"{r.Fate}", State.Events.Any(e => e is RefTravelled)))
            .Select(Line).Distinct().OrderBy(line => line, StringComparer.Ordinal);
    }

    private static string Line(RefDayRow row)
    {
        string holder = row.By is { } by ? $" by {by}" : "";
        string session = row.Session is { } end ? $" session {end}" : "";
        string at = row.Fate == RefFate.DeferredPastWaking ? "" : $" at {row.At}";
        return $"day {row.Name} nominal {row.Nominal}{at} {row.Fate}{holder}{session}";
    }
}
