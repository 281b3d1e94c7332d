using System;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>
/// How far from its local midnight a plan-day is felt, in local time. With the least and the greatest offset near the day these bounds
/// hold for its instants too, also where the offset changes.
/// </summary>
internal sealed class Reach
{
    /// <summary>No plan-days further from each other than this have occurrences at the same instant.</summary>
    private const int DaysNear = 12;

    private readonly long _before;
    private readonly long _after;

    public Reach(CompiledPlan plan)
    {
        Earliest = long.MaxValue;
        Latest = long.MinValue;
        long first = long.MaxValue;
        long last = long.MinValue;
        for (int weekday = 1; weekday <= 7; weekday++)
        {
            (long awake, long asleep) = plan.Awake(weekday);
            first = Math.Min(first, awake);
            last = Math.Max(last, asleep);
            foreach (CompiledRule rule in plan.Rules)
            {
                (long from, long to) = Of(plan, rule, weekday);
                to += rule.JitterSeconds * Axis.Second;
                Earliest = Math.Min(Earliest, from);
                Latest = Math.Max(Latest, rule.Quiet == QuietMode.Defer ? Math.Max(to, asleep) : to);
            }
        }

        // A window of quiet time may begin a day before what it holds, and for a day after a change a local time may be of before it.
        _before = (2 * Axis.Day) - Math.Min(first, Earliest);
        _after = Math.Max(last, Latest);
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

    /// <summary>Whether the offset is the same through all of a plan-day that is felt: then it is an ordinary day.</summary>
    public bool IsOrdinary(int day, in ZoneCursor zone)
    {
        long midnight = (day * Axis.Day) - zone.Offset;
        return midnight - _before >= zone.Start && midnight + _after < zone.End;
    }

    /// <summary>The same, and the cursor is where the day is.</summary>
    public bool MovesToOrdinary(int day, ref ZoneCursor zone)
    {
        if (IsOrdinary(day, zone))
            return true;
        zone.MoveTo((day * Axis.Day) + (Axis.Day / 2));
        return IsOrdinary(day, zone);
    }

    /// <summary>
    /// Of a constant offset, the part in which no change of it is felt: what comes after an instant from <c>From</c> on, on days with a midnight
    /// before <c>To</c>.
    /// </summary>
    public (long From, long To) Calm(in ZoneCursor zone) => (zone.Start + _before + Latest, zone.End - _after);

    /// <summary>Whether the occurrences of a plan-day and of its neighbours cannot meet, with the offsets that are in force near it.</summary>
    public bool KeepsApart(int day, ZoneCursor zone) => !DaysMeet(OffsetsNear(day, ref zone).Shift);

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
