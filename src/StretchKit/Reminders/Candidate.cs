using System;

namespace StretchKit.Reminders;

/// <summary>An occurrence on its way through the stages, and what has become of it.</summary>
internal struct Candidate : IComparable<Candidate>
{
    public int Rule;
    public int Priority;
    public Slot Slot;

    /// <summary>When the rule alone has it.</summary>
    public long Nominal;

    /// <summary>After jitter.</summary>
    public long Jittered;

    /// <summary>After quiet time.</summary>
    public long At;

    /// <summary>The quiet time that it fell into; both zero where it fell into none.</summary>
    public long QuietFrom;
    public long QuietTo;

    public Fate Fate;

    /// <summary>What it gave way to, where it did.</summary>
    public Kept By;

    public readonly Kept ToKept(int day) => new() { At = At, Nominal = Nominal, Day = day, Rule = Rule, Slot = Slot };

    /// <summary>
    /// The order of stage 4: priority, highest first; instant; rule; nominal instant. Two local times of one rule that a clock
    /// change puts on one instant follow each other as on the clock.
    /// </summary>
    public readonly int CompareTo(Candidate other) => Compare(this, other);

    public static int Compare(in Candidate one, in Candidate other)
    {
        if (one.Priority != other.Priority)
            return other.Priority < one.Priority ? -1 : 1;
        if (one.At != other.At)
            return one.At < other.At ? -1 : 1;
        if (one.Rule != other.Rule)
            return one.Rule < other.Rule ? -1 : 1;
        return one.Nominal != other.Nominal ? one.Nominal.CompareTo(other.Nominal) : one.Slot.Ticks.CompareTo(other.Slot.Ticks);
    }
}
