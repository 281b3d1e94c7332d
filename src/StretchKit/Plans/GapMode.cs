namespace StretchKit;

/// <summary>What happens to a reminder at a local time that a clock change leaves out.</summary>
public enum GapMode
{
    /// <summary>It comes later by the length of the gap: 02:30 becomes 03:30.</summary>
    Shift,

    /// <summary>It does not come.</summary>
    Skip,
}
