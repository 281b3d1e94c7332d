using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using StretchKit.Reference;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// Random things that happen to a plan's reminders. Which occurrence they happen to is chosen from what the reference engine
/// has at that time, so that most of them hit something.
/// </summary>
internal static class EventGen
{
    private static readonly string[] Zones = ["Asia/Tokyo", "America/New_York", "Pacific/Apia", "Europe/London", "Pacific/Honolulu"];

    private static readonly Gen<ReminderEventKind> Kind = Gen.Frequency(
        (4, Gen.Const(ReminderEventKind.Snoozed)),
        (3, Gen.Const(ReminderEventKind.Delivered)),
        (1, Gen.Const(ReminderEventKind.Skipped)),
        (3, Gen.Const(ReminderEventKind.Completed)),
        (1, Gen.Const(ReminderEventKind.Paused)),
        (1, Gen.Const(ReminderEventKind.Resumed)),
        (1, Gen.Const(ReminderEventKind.Travelled)));

    public static readonly Gen<Draft[]> Drafts =
        One(Kind, Gen.Frequency((6, Gen.Int[0, 300]), (1, Gen.Int[-30, 0]), (1, Gen.Int[300, 2_000]))).Array[0, 14];

    /// <summary>More in less time, of which half are snoozes.</summary>
    public static readonly Gen<Draft[]> DenseDrafts =
        One(Gen.Frequency((1, Gen.Const(ReminderEventKind.Snoozed)), (1, Kind)), Gen.Int[0, 50]).Array[8, 18];

    public static List<ReminderEvent> Happen(Plan plan, Instant start, IEnumerable<Draft> drafts)
    {
        RefEngine engine = ReferenceModel.Engine(plan);
        var events = new List<ReminderEvent>();
        Instant at = start;
        foreach (Draft draft in drafts)
        {
            at += Duration.FromMinutes(draft.Minutes);
            RefState state = engine.Fold(events.Select(ReferenceModel.Of)).State;
            List<RefOccurrence> near = [.. engine.Between(state, at - Duration.FromHours(6), at + Duration.FromHours(2))];
            List<OccurrenceName> names = [.. near.Select(o => Parse(o.Name)), .. events.Select(e => e.Occurrence).OfType<OccurrenceName>()];
            OccurrenceName name = names.Count == 0 || draft.Pick % 23 == 0
                ? new OccurrenceName(draft.Pick % 2 == 0 ? "r0" : "unknown", at.InUtc().Date, Slot.At(new LocalTime(7, 0)))
                : names[draft.Pick % names.Count];

            // Some snoozes are of what a session has made unnecessary.
            List<OccurrenceName> satisfied = [.. state.Marks.Where(m => m.Value.Satisfied).Select(m => Parse(m.Key)).OrderBy(n => n.ToString())];
            if (draft.Kind == ReminderEventKind.Snoozed && draft.Pick % 4 == 0 && satisfied.Count > 0)
                name = satisfied[draft.Pick % satisfied.Count];

            // Some things happen at the very instant of an occurrence, or where the reach of a session ends.
            if (draft.Exact && near.Count > 0)
                at = near[draft.Pick % near.Count].At + (draft.Kind == ReminderEventKind.Completed ? Edge(plan, draft.Extra) : Duration.Zero);
            events.Add(draft.Kind switch
            {
                ReminderEventKind.Delivered => ReminderEvent.Delivered(name, at),
                ReminderEventKind.Skipped => ReminderEvent.Skipped(name, at),
                ReminderEventKind.Snoozed => ReminderEvent.Snoozed(name, at),
                ReminderEventKind.Completed => ReminderEvent.Completed("routine", at, draft.Pick % 3 == 0 ? null : name.RuleId),
                ReminderEventKind.Paused => ReminderEvent.Paused(at, draft.Pick % 4 == 0 ? null : at + Duration.FromMinutes(draft.Extra)),
                ReminderEventKind.Resumed => ReminderEvent.Resumed(at),
                _ => ReminderEvent.Travelled(at, DateTimeZoneProviders.Tzdb[Zones[draft.Pick % Zones.Length]]),
            });
        }

        return events;
    }

    private static Gen<Draft> One(Gen<ReminderEventKind> kinds, Gen<int> apart)
        => from kind in kinds
           from minutes in apart
           from pick in Gen.Int[0, 1_000]
           from exact in Gen.Int[0, 3]
           from extra in Gen.Int[-20, 400]
           select new Draft(kind, minutes, pick, exact == 0, extra);

    private static Duration Edge(Plan plan, int pick)
    {
        Duration grace = plan.Rules[0].Grace;
        return (pick & 3) switch { 0 => Duration.Zero, 1 => -plan.MinimumGap, 2 => grace, _ => -grace };
    }

    private static OccurrenceName Parse(string name)
        => OccurrenceName.TryParse(name, out OccurrenceName parsed) ? parsed : throw new System.InvalidOperationException(name);

    /// <summary>An event before it is known what it happens to.</summary>
    internal sealed record Draft(ReminderEventKind Kind, int Minutes, int Pick, bool Exact, int Extra);
}
