using System;

namespace StretchKit.Reminders;

/// <summary>An occurrence that the stages kept. Its instants are on the engine's axis, or count from its day's midnight in a template.</summary>
internal struct Kept : IComparable<Kept>, IPlaced
{
    public long At;
    public long Nominal;
    public int Day;
    public int Rule;
    public Slot Slot;

    public readonly long Place => At;

    public readonly int CompareTo(Kept other) => At.CompareTo(other.At);
}
