using System;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>How far from its local midnight a plan-day has occurrences, in local time.</summary>
internal sealed class Reach
{
    /// <summary>Nothing that a plan-day needs comes so long before its midnight: the day before it, and a day that a clock change repeats.</summary>
    public const long Before = 3 * Axis.Day;

    /// <summary>Nor so long after it: a waking window of two days at most, a day after that, and a day of jitter.</summary>
    public const long After = 4 * Axis.Day;

    /// <summary>No plan-days further from each other than this have occurrences at the same instant.</summary>
    private const int DaysNear = 12;

    public Reach(CompiledPlan plan)
    {
        Earliest = long.MaxValue;
        Latest = long.MinValue;
        for (int weekday = 1; weekday <= 7; weekday++)
        {
            foreach (CompiledRule rule in plan.Rules)
            {
                (long from, long to) = Of(plan, rule, weekday);
                to += rule.JitterSeconds * Axis.Second;
                Earliest = Math.Min(Earliest, from);
                Latest = Math.Max(Latest, rule.Quiet == QuietMode.Defer ? Math.Max(to, plan.Awake(weekday).To) : to);
            }
        }
    }

    /// <summary>From midnight to the earliest occurrence.</summary>
    public long Earliest { get; }

    /// <summary>From midnight to the latest occurrence.</summary>
    public long Latest { get; }

    /// <summary>From the earliest occurrence to the latest, without changes of offset.</summary>
    public long Length => Latest - Earliest;

    /// <summary>Whether occurrences of two plan-days can come at the same instant, where offsets differ by at most <paramref name="shift"/>.</summary>
    public bool DaysMeet(long shift) => Length + shift >= Axis.Day;

    /// <summary>How many plan-days before or after one can have an occurrence at an instant of it.</summary>
    public int Neighbours(long shift) => (int)((Length + shift) / Axis.Day);

    /// <summary>Whether no change of the constant offset is felt on the plan-day of a midnight, nor on those next to it.</summary>
    public static bool IsCalm(long midnight, in ZoneCursor zone) => midnight - Before >= zone.Start && midnight + After < zone.End;

    /// <summary>Whether no change of offset is felt on a plan-day: then it is an ordinary day. The cursor goes there.</summary>
    public static bool IsOrdinary(int day, ref ZoneCursor zone)
    {
        zone.MoveTo(day * Axis.Day);
        return IsCalm((day * Axis.Day) - zone.Offset, zone);
    }

    /// <summary>The offsets near a plan-day and its neighbours.</summary>
    public static OffsetRange OffsetsNear(int day, ref ZoneCursor zone)
        => zone.Offsets((day - DaysNear) * Axis.Day, (day + DaysNear) * Axis.Day);

    private static (long From, long To) Of(CompiledPlan plan, CompiledRule rule, int weekday)
    {
        (long awake, long asleep) = plan.Awake(weekday);
        return rule.Trigger switch
        {
            WakeTrigger => (awake + rule.Offset, awake + rule.Offset),
            SleepTrigger => (asleep + rule.Offset, asleep + rule.Offset),
            EveryTrigger every => plan.Window(every, weekday),
            _ => (rule.Times.Min(t => t % Axis.Day), rule.Times.Max(t => t % Axis.Day)),
        };
    }
}
