using System;

namespace StretchKit.Reminders;

/// <summary>
/// How far from its local midnight the occurrences of a plan-day can be. On an ordinary day, without a change of offset
/// near it, the bounds are exact in local time; near a change, <see cref="Slack"/> goes on both sides of the same bounds taken in UTC.
/// </summary>
internal sealed class Reach
{
    /// <summary>An offset and a change of it, at their largest.</summary>
    public const long Slack = ZoneCursor.MaxOffset + Axis.Day + Axis.Day;

    public Reach(CompiledPlan plan)
    {
        Earliest = long.MaxValue;
        Latest = long.MinValue;
        for (int weekday = 1; weekday <= 7; weekday++)
        {
            long asleep = plan.Awake(weekday).To;
            foreach (CompiledRule rule in plan.Rules)
            {
                (long from, long to) = Of(plan, rule, weekday);
                to += rule.JitterSeconds * Axis.Second;
                Earliest = Math.Min(Earliest, from);
                Latest = Math.Max(Latest, rule.Quiet == QuietMode.Defer ? Math.Max(to, asleep) : to);
            }
        }
    }

    public long Earliest { get; }

    public long Latest { get; }

    /// <summary>Whether occurrences of two plan-days can come at the same instant.</summary>
    public bool DaysMeet => Latest - Earliest >= Axis.Day;

    /// <summary>How many plan-days before or after one can have an occurrence at an instant of it.</summary>
    public int Neighbours => (int)((Latest - Earliest + (2 * Slack)) / Axis.Day) + 1;

    /// <summary>Whether no change of offset is near enough to a day to be felt in it.</summary>
    public bool IsOrdinary(int day, in ZoneCursor zone)
    {
        // A day's local times lie within two days of its midnight, its quiet windows may begin a day earlier, and where days can
        // meet their neighbours count too.
        long midnight = day * Axis.Day;
        long margin = Axis.Day * (DaysMeet ? Neighbours + 3 : 1);
        return midnight + Math.Min(Earliest, 0) - margin >= zone.Start + zone.Offset
            && midnight + Math.Max(Latest, 2 * Axis.Day) + margin <= zone.End + zone.Offset;
    }

    private static (long From, long To) Of(CompiledPlan plan, CompiledRule rule, int weekday)
    {
        (long awake, long asleep) = plan.Awake(weekday);
        return rule.Trigger switch
        {
            WakeTrigger => (awake + rule.Offset, awake + rule.Offset),
            SleepTrigger => (asleep + rule.Offset, asleep + rule.Offset),
            EveryTrigger every => plan.Window(every, weekday),
            AtTrigger => (rule.Times[0], rule.Times[rule.Times.Length - 1]),
            _ => (0, Axis.Day),
        };
    }
}
