namespace StretchKit.Reminders;

/// <summary>An occurrence that was put off and has not come yet; <see cref="Occurrence"/> has its instant after that.</summary>
internal readonly struct PendingSnooze(Kept occurrence, Leg leg) : IPlaced
{
    public Kept Occurrence { get; } = occurrence;

    /// <summary>The leg whose zone it was put off in.</summary>
    public Leg Leg { get; } = leg;

    public long Place => Occurrence.At;
}
