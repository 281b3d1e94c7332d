using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>One reminder of a day.</summary>
/// <param name="Name">Which it is.</param>
/// <param name="At">When it comes, or would have come.</param>
/// <param name="RoutineId">What it reminds of.</param>
/// <param name="Kind">What has become of it.</param>
/// <param name="IsSnoozed">Whether the person put it off.</param>
/// <param name="Why">What happened to it, step by step.</param>
public sealed record DayRow(OccurrenceName Name, Instant At, string RoutineId, DayRowKind Kind, bool IsSnoozed, Explanation Why)
{
    /// <summary>Whether something can still be done about it.</summary>
    public bool IsOpen => Kind is DayRowKind.Coming or DayRowKind.Due or DayRowKind.Shown;

    /// <summary>Of an explanation; null where the rule has no reminder that day at all.</summary>
    public static DayRow? Of(Schedule schedule, Explanation why, Instant now)
    {
        if (why.Slot is not { } slot || schedule.Plan.Rules.FirstOrDefault(r => r.Id == why.RuleId) is not { } rule)
            return null;
        Instant at = why.ComesAt ?? why.Steps.Where(IsOwnTime).Select(s => s.To ?? s.At).LastOrDefault(i => i is not null) ?? now;
        string routine = rule.RoutineId ?? schedule.Plan.Program?.On(why.Day)?.RoutineOf(rule.SlotId!) ?? "";
        return new DayRow(new OccurrenceName(why.RuleId, why.Day, slot), at, routine, KindOf(why, now), why.Steps.Any(s => s.Code == ExplanationCode.Snoozed), why);
    }

    /// <summary>Whether a step says when the reminder itself was to come, and not another one.</summary>
    private static bool IsOwnTime(ExplanationStep step)
        => step.Code is ExplanationCode.Nominal or ExplanationCode.Jittered or ExplanationCode.DeferredByQuiet or ExplanationCode.Snoozed;

    private static DayRowKind KindOf(Explanation why, Instant now) => why.Steps[^1].Code switch
    {
        ExplanationCode.Comes => why.ComesAt > now ? DayRowKind.Coming : DayRowKind.Due,
        ExplanationCode.Delivered => DayRowKind.Shown,
        ExplanationCode.Satisfied => DayRowKind.Done,
        ExplanationCode.Skipped => DayRowKind.Skipped,
        ExplanationCode.Absorbed or ExplanationCode.AbsorbedAfterSnooze or ExplanationCode.LostInstant or ExplanationCode.InstantTaken => DayRowKind.GaveWay,
        _ => DayRowKind.Dropped,
    };
}
