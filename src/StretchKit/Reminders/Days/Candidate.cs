using System;

namespace StretchKit.Reminders;

/// <summary>An occurrence on its way through the stages, and what has become of it.</summary>
internal struct Candidate : IComparable<Candidate>
{
    /// <summary>When the rule alone has it.</summary>
    public long Nominal;

    /// <summary>After jitter.</summary>
    public long Jittered;

    /// <summary>After quiet time.</summary>
    public long At;

    public Slot Slot;
    public int Rule;
    public int Priority;
    public Fate Fate;

    /// <summary>Where <see cref="Candidates"/> has what it gave way to; of no meaning where it did not.</summary>
    public int Holder;

    public readonly Kept ToKept(int day) => new() { At = At, Nominal = Nominal, Day = day, Rule = Rule, Slot = Slot };

    /// <summary>
    /// The order of stage 4: priority, highest first; instant; rule; nominal instant. Two local times of one rule that a clock
    /// change puts on one instant follow each other as on the clock.
    /// </summary>
    public readonly int CompareTo(Candidate other)
        => (other.Priority, At, Rule, Nominal, Slot.Ticks).CompareTo((Priority, other.At, other.Rule, other.Nominal, other.Slot.Ticks));
}
