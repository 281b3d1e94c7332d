using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Reference;
using StretchKit.Reminders;

namespace StretchKit.Tests.Reminders;

/// <summary>What the engine answers in a case, line by line, in the words of <see cref="ReferenceTranscript"/>.</summary>
internal sealed class EngineTranscript
{
    /// <summary>Of this many reminders of a day one is also explained by its name.</summary>
    private const int Asking = 16;

    private readonly EngineCase _case;
    private readonly Schedule _schedule;
    private readonly List<string> _applied = [];

    public EngineTranscript(EngineCase c, IReadOnlyList<Recorded> events)
    {
        _case = c;
        _schedule = c.Plan.ToSchedule();
        Schedule? earlier = c.Earlier?.ToSchedule();
        for (int i = 0; i < events.Count; i++)
        {
            if (!events[i].IsJudged)
            {
                State = State.Merge(ReminderState.From([events[i].Event]));
                continue;
            }

            Schedule schedule = c.PlanOf(i, events.Count) == c.Earlier ? earlier! : _schedule;
            ApplyResult applied = schedule.Apply(State, events[i].Event);
            State = applied.State;
            if (applied.Refusal is { } refusal)
                _applied.Add($"refused {i} {refusal.Code}");
            if (applied.HeldBackBy is { } holder)
                _applied.Add($"accepted {i} held back by {holder}");
        }
    }

    public ReminderState State { get; private set; } = ReminderState.Empty;

    /// <summary>How many of the instants have no occurrence after them at all.</summary>
    public int NextNone { get; private set; }

    public IEnumerable<string> Lines()
        => _applied
            .Concat(_schedule.Between(_case.Start - Duration.FromDays(3), _case.Start + Duration.FromDays(6), State).Select(ReferenceModel.Row))
            .Concat(_case.Probes.SelectMany(Asked))
            .Concat(_case.Days.SelectMany(Listed));

    private IEnumerable<string> Asked(int minutes)
    {
        Instant probe = _case.Start + Duration.FromMinutes(minutes);
        Occurrence? next = _schedule.Next(probe, State);
        NextNone += next is null ? 1 : 0;
        yield return next is { } found && found.At < probe + ReferenceTranscript.Soon ? $"next {ReferenceModel.Row(found)}" : "next not soon";
        foreach (Occurrence missed in _schedule.Missed(probe - Duration.FromHours(30), probe, State))
            yield return $"missed {ReferenceModel.Row(missed)}";
    }

    private IEnumerable<string> Listed(LocalDate day)
        => _schedule.Day(day, _case.Start, State)
            .Where(r => ReferenceTranscript.IsCompared(ReferenceModel.Fate(r), State.Events.Any(e => e.Kind == ReminderEventKind.Travelled)))
            .Select((r, index) => index % Asking == 0 ? (r, _schedule.Explain(r.Name, State)) : (r, r.Why))
            .Select(r => Line(r.r, r.Item2)).OrderBy(line => line, System.StringComparer.Ordinal);

    private static string Line(DayReminder reminder, Explanation why)
    {
        string fate = ReferenceModel.Fate(reminder);
        string holder = reminder.GaveWayTo is { } other ? $" by {other}" : "";
        string session = reminder.SessionEnd is { } end ? $" session {end}" : "";
        string told = why.Equals(reminder.Why) ? "" : " and explained differently";
        string at = fate == nameof(RefFate.DeferredPastWaking) ? "" : $" at {reminder.At}";
        return $"day {reminder.Name} nominal {reminder.Nominal}{at} {fate}{holder}{session}{told}";
    }
}
