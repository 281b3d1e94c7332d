using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>
/// What quiet time does on ordinary days, worked out once for each weekday: its windows, and the times of each rule that it does not
/// drop for certain. So what quiet time always drops costs nothing to look past. All instants count from the day's local midnight.
/// </summary>
internal sealed class QuietWeek
{
    private readonly QuietSpan[][] _spans;
    private readonly (Slot Slot, long Nominal)[][][] _hopeful;

    private QuietWeek(CompiledPlan plan)
    {
        _spans = Enumerable.Range(1, 7).Select(weekday => Spans(plan, weekday)).ToArray();
        _hopeful = Enumerable.Range(1, 7)
            .Select(weekday => plan.Rules.Select(rule => Hopeful(plan, rule, weekday, _spans[weekday - 1])).ToArray()).ToArray();
    }

    /// <summary>Null where quiet time drops nothing, or where templates answer for all ordinary days.</summary>
    public static QuietWeek? Of(CompiledPlan plan)
        => plan.HeedsQuiet && plan.Templates is not { AnswersAll: true } ? new QuietWeek(plan) : null;

    /// <summary>Quiet time around a day of a weekday (1 to 7).</summary>
    public QuietSpan[] Spans(int weekday) => _spans[weekday - 1];

    /// <summary>The times of a rule on a weekday, less those that quiet time always drops.</summary>
    public (Slot Slot, long Nominal)[] Hopeful(CompiledRule rule, int weekday) => _hopeful[weekday - 1][rule.Index];

    private static QuietSpan[] Spans(CompiledPlan plan, int weekday)
    {
        long midnight = Axis.AnyDay(weekday) * Axis.Day;
        ZoneCursor zone = Unchanging();
        var spans = new Pool<QuietSpan>(16);
        QuietWindows.Add(plan, midnight - Reach.Before, midnight + Reach.After, ref zone, ref spans);
        QuietSpan[] fromMidnight = spans.Span.ToArray().Select(s => new QuietSpan(s.From - midnight, s.To - midnight)).ToArray();
        spans.Dispose();
        return fromMidnight;
    }

    private static (Slot Slot, long Nominal)[] Hopeful(CompiledPlan plan, CompiledRule rule, int weekday, QuietSpan[] spans)
    {
        // Dates are no weekday's; there are only as many as are written down.
        if (rule.Trigger is DatesTrigger)
            return [];
        int day = Axis.AnyDay(weekday);
        ZoneCursor zone = Unchanging();
        var candidates = new Candidates();
        Nominals.AddRule(plan, rule, Activity.None, day, ref zone, ref candidates);
        var hopeful = new List<(Slot, long)>();
        foreach (ref readonly Candidate candidate in candidates.Span)
        {
            long nominal = candidate.Nominal - (day * Axis.Day);
            if (!IsDropped(rule, nominal, spans, plan.Awake(weekday).To))
                hopeful.Add((candidate.Slot, nominal));
        }

        candidates.Dispose();
        return [.. hopeful];
    }

    /// <summary>Whether quiet time drops an occurrence, wherever jitter moves it.</summary>
    private static bool IsDropped(CompiledRule rule, long nominal, QuietSpan[] spans, long asleep)
        => rule.Quiet != QuietMode.Ignore
            && QuietWindows.Holds(spans, nominal, out QuietSpan span)
            && nominal + (rule.JitterSeconds * Axis.Second) < span.To
            && (rule.Quiet == QuietMode.Drop || span.To >= asleep);

    private static ZoneCursor Unchanging() => new(new ZoneTable(DateTimeZone.Utc), 0);
}
