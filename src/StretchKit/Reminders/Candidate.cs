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

    /// <summary>The quiet time that it fell into; both zero where it fell into n</summary>
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
    public readonly int CompareTo(Candidate other)
    {
        int order = other.Priority.CompareTo(Priority);
        if (order == 0)
            order = At.CompareTo(other.At);
        if (order == 0)
            order = Rule.CompareTo(other.Rule);
        if (order == 0)
            order = Nominal.CompareTo(other.Nominal);
        return order == 0 ? Slot.Ticks.CompareTo(other.Slot.Ticks) : order;
    }
}
