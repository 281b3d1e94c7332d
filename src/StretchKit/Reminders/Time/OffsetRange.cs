namespace StretchKit.Reminders;

/// <summary>The least and the greatest offset of a zone within a stretch of time.</summary>
internal readonly struct OffsetRange(long least, long greatest)
{
    public long Least { get; } = least;

    public long Greatest { get; } = greatest;

    /// <summary>By how much they differ; zero where the offset is constant.</summary>
    public long Shift => Greatest - Least;
}
