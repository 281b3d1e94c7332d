using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>One snooze of an occurrence. As a span it covers all that it can hold back. Immutable.</summary>
internal sealed record Snooze : ISpan
{
    /// <summary>A snooze holds back others that come less than this before it, or less than the minimum gap if that is longer.</summary>
    private const long NotNow = 15 * Axis.Minute;

    /// <summary>Within this of an instant is all that is of a plan-day near it.</summary>
    private const long Near = (Nearby.Days + 5) * Axis.Day;

    public Snooze(CompiledPlan plan, Mark of, long at, long until)
    {
        (Day, Rule, Slot, At, Until) = (of.Day, of.Rule, of.Slot, at, until);
        Gap = plan.MinimumGap;
    }

    public static IComparer<Snooze> ByTime { get; } = Comparer<Snooze>.Create((one, other)
        => (one.At, one.Day, one.Rule, one.Slot.Packed, one.Until).CompareTo((other.At, other.Day, other.Rule, other.Slot.Packed, other.Until)));

    public int Day { get; }

    public int Rule { get; }

    public Slot Slot { get; }

    public long At { get; }

    public long Until { get; }

    public long Gap { get; }

    /// <summary>When the occurrence was snoozed again or skipped; <see cref="Axis.Never"/> if it was not.</summary>
    public long EndedAt { get; init; } = Axis.Never;

    long ISpan.From => At;

    long ISpan.To => Until + Before;

    /// <summary>Where what it holds back can be, and itself. One that is years long affects only what is near its beginning, its plan-day and its end.</summary>
    public TimeRanges Parts
    {
        get
        {
            var parts = new TimeRanges();
            long to = Until + Before;
            foreach (long middle in (long[])[At, Day * Axis.Day])
            {
                if (middle + Near >= At && middle - Near <= to)
                    parts.Add(Math.Max(At, middle - Near), Math.Min(to, middle + Near));
            }

            parts.Add(Math.Max(At, Until - Before), to);
            return parts;
        }
    }

    private long Before => Math.Max(Gap, NotNow);

    /// <summary>The occurrence at the instant it was moved to.</summary>
    public Kept ToKept() => new() { At = Until, Nominal = Until, Day = Day, Rule = Rule, Slot = Slot };

    /// <summary>Whether it is close enough to an instant to hold back an occurrence there, priority and reach aside.</summary>
    public bool IsNear(long at, bool isOfRule)
        => at == Until
            || (isOfRule ? at < Until + Gap : at - Until < Gap && Until - at < Math.Max(Gap, NotNow));
}
