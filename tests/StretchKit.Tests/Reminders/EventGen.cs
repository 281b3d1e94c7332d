using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using StretchKit.Reference;
using StretchKit.Reminders;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// Random things that happen to a plan's reminders, some recorded late, some added as facts. Which occurrence they happen to is chosen from what the
/// reference engine has at that time, so that most of them hit something.
/// </summary>
internal static class EventGen
{
    private static readonly string[] Zones = ["Asia/Tokyo", "America/New_York", "Pacific/Apia", "Europe/London", "Pacific/Honolulu"];

    private static readonly Gen<ReminderEventKind> Kind = Gen.Frequency(
        (4, Gen.Const(ReminderEventKind.Snoozed)),
        (3, Gen.Const(ReminderEventKind.Delivered)),
        (1, Gen.Const(ReminderEventKind.Skipped)),
        (4, Gen.Const(ReminderEventKind.Completed)),
        (1, Gen.Const(ReminderEventKind.Paused)),
        (1, Gen.Const(ReminderEventKind.Resumed)),
        (1, Gen.Const(ReminderEventKind.Travelled)));

    public static readonly Gen<Draft[]> Drafts =
        One(Kind, Gen.Frequency((6, Gen.Int[0, 300]), (1, Gen.Int[-30, 0]), (1, Gen.Int[300, 2_000]))).Array[0, 14];

    /// <summary>More in less time, of which half are snoozes.</summary>
    public static readonly Gen<Draft[]> DenseDrafts =
        One(Gen.Frequency((1, Gen.Const(ReminderEventKind.Snoozed)), (1, Kind)), Gen.Int[0, 50]).Array[8, 18];

    public static List<Recorded> Happen(EngineCase c)
    {
        Dictionary<Plan, RefEngine> engines = new(ReferenceEqualityComparer.Instance);
        var recorded = new List<Recorded>();
        RefState state = RefState.Empty;
        Instant at = c.Start;
        for (int i = 0; i < c.Drafts.Length; i++)
        {
            Draft draft = c.Drafts[i];
            Plan plan = c.PlanOf(i, c.Drafts.Length);
            if (!engines.TryGetValue(plan, out RefEngine? engine))
                engines.Add(plan, engine = ReferenceModel.Engine(plan));
            at += Duration.FromMinutes(draft.Minutes);
            ReminderEvent happened = Event(plan, engine, state, recorded, draft, draft.Late is { } late ? at - Duration.FromMinutes(late) : at);

            // A session that starts after it ends is no fact; what a state then makes of it is nobody's business.
            bool isFact = draft.Pick % 11 == 0 && !(happened.Started > happened.At);
            recorded.Add(new Recorded(happened, !isFact));
            state = isFact
                ? state.With(ReferenceModel.Of(happened))
                : engine.Apply(state, ReferenceModel.Of(happened)).State;
        }

        return recorded;
    }

    private static ReminderEvent Event(Plan plan, RefEngine engine, RefState state, List<Recorded> before, Draft draft, Instant at)
    {
        List<RefOccurrence> near = [.. engine.Between(at - Duration.FromHours(6), at + Duration.FromHours(2), state)];
        List<OccurrenceName> names = [.. near.Select(o => Parse(o.Name)), .. before.Select(e => e.Event.Occurrence).OfType<OccurrenceName>()];
        OccurrenceName name = names.Count == 0 || draft.Pick % 23 == 0
            ? new OccurrenceName(draft.Pick % 2 == 0 ? "r0" : "unknown", at.InUtc().Date, Slot.At(new LocalTime(7, 0)))
            : names[draft.Pick % names.Count];
        if (draft.Exact && near.Count > 0)
            at = near[draft.Pick % near.Count].At + Edge(plan, draft.Pick);
        return draft.Kind switch
        {
            ReminderEventKind.Delivered => ReminderEvent.Delivered(name, at),
            ReminderEventKind.Skipped => ReminderEvent.Skipped(name, at),
            ReminderEventKind.Snoozed => ReminderEvent.Snoozed(name, at, draft.Pick % 3 == 0 ? at + Duration.FromMinutes(draft.Extra) : null),
            ReminderEventKind.Completed => Completed(plan, before, draft, at, name),
            ReminderEventKind.Paused => ReminderEvent.Paused(
                at,
                draft.Pick % 4 == 0 ? null : at + Duration.FromMinutes(draft.Extra),
                draft.Pick % 5 == 0 ? at + Duration.FromMinutes((draft.Pick % 60) - 10) : null,
                draft.Pick % 3 == 0 ? name.RuleId : null),
            ReminderEventKind.Resumed => ReminderEvent.Resumed(
                at,
                draft.Pick % 3 == 0 ? name.RuleId : null,
                draft.Pick % 4 == 0 ? before.Select(e => e.Event).LastOrDefault(e => e.Kind == ReminderEventKind.Paused) is { } pause ? pause.From ?? pause.At : at : null),
            _ => ReminderEvent.Travelled(at, DateTimeZoneProviders.Tzdb[Zones[draft.Pick % Zones.Length]]),
        };
    }

    private static ReminderEvent Completed(Plan plan, List<Recorded> before, Draft draft, Instant at, OccurrenceName name)
    {
        // Some are a second record of the last session.
        if (draft.Pick % 4 == 1 && before.Select(e => e.Event).LastOrDefault(e => e.Kind == ReminderEventKind.Completed) is { } last)
        {
            at = last.At + Duration.FromSeconds((draft.Pick % 150) - 75);
            return ReminderEvent.Completed(last.RoutineId!, at, draft.Pick % 3 == 0 ? null : name.RuleId, draft.Pick % 5 == 0 ? name : null, last.Started);
        }

        ReminderRule rule = plan.Rules.FirstOrDefault(r => r.Id == name.RuleId) ?? plan.Rules[0];
        string routine = rule.RoutineId ?? (draft.Pick % 2 == 0 ? "am0" : "pm1");
        Instant? started = draft.Pick % 3 == 1 ? at - Duration.FromMinutes((draft.Extra / 6) - 5) : null;
        return ReminderEvent.Completed(routine, at, draft.Pick % 3 == 0 ? null : name.RuleId, draft.Pick % 6 == 0 ? name : null, started);
    }

    private static Gen<Draft> One(Gen<ReminderEventKind> kinds, Gen<int> apart)
        => from kind in kinds
           from minutes in apart
           from pick in Gen.Int[0, 1_000]
           from exact in Gen.Int[0, 3]
           from extra in Gen.Int[-20, 400]
           from late in Gen.Frequency((5, Gen.Const((int?)null)), (1, Gen.Int[1, 3_000].Select(m => (int?)m)))
           select new Draft(kind, minutes, pick, exact == 0, extra, late);

    private static Duration Edge(Plan plan, int pick)
    {
        Duration grace = plan.Rules[0].Grace;
        return (pick & 7) switch
        {
            0 => Duration.Zero,
            1 => -plan.MinimumGap,
            2 => grace,
            3 => -plan.Rules[0].EffectiveEarly,
            4 => plan.MinimumGap,
            5 => -Duration.FromMinutes(15),
            6 => Duration.FromSeconds(1),
            _ => -grace,
        };
    }

    private static OccurrenceName Parse(string name)
        => OccurrenceName.TryParse(name, out OccurrenceName parsed) ? parsed : throw new System.InvalidOperationException(name);

    /// <summary>An event before it is known what it happens to.</summary>
    internal sealed record Draft(ReminderEventKind Kind, int Minutes, int Pick, bool Exact, int Extra, int? Late);
}
