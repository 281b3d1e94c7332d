using System;

namespace StretchKit.Reminders;

/// <summary>An occurrence that the stages kept. Its instants are on the engine's axis, or count from its day's midnight in a template.</summary>
internal struct Kept : IComparable<Kept>
{
    public long At;
    public long Nominal;
    public int Day;
    public int Rule;
    public Slot Slot;

    public readonly int CompareTo(Kept other) => At.CompareTo(other.At);

    /// <summary>The index of the first one after an instant, of some in order of time; their number where there is none.</summary>
    public static int FirstAfter(ReadOnlySpan<Kept> ordered, long instant)
    {
        int low = 0;
        int high = ordered.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle].At <= instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
