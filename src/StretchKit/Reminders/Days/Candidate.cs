using System;

namespace StretchKit.Reminders;

/// <summary>An occurrence on its way through the stages, and what has become of it.</summary>
internal struct Candidate : IComparable<Candidate>
{
    /// <summary>The instant that the rule alone gives (stage 1).</summary>
    public long Nominal;

    /// <summary>The instant after jitter (stage 2).</summary>
    public long Jittered;

    /// <summary>The instant after quiet time (stage 3).</summary>
    public long At;

    public Slot Slot;
    public int Rule;
    public int Priority;
    public Fate Fate;

    /// <summary>The index in <see cref="Candidates"/> of what it gave way to. It has no meaning if the candidate did not give way.</summary>
    public int Holder;

    public readonly Kept ToKept(int day) => new() { At = At, Nominal = Nominal, Day = day, Rule = Rule, Slot = Slot };

    /// <summary>
    /// The order of stage 4: priority, highest first; instant; rule; nominal instant. Two local times of one rule that a clock
    /// change puts on one instant follow each other as on the clock.
    /// </summary>
    public readonly int CompareTo(Candidate other)
        => (other.Priority, At, Rule, Nominal, Slot.Ticks).CompareTo((Priority, other.At, other.Rule, other.Nominal, other.Slot.Ticks));
}
