namespace StretchKit.Reminders;

/// <summary>A candidate of a plan-day, with what its explanation needs besides.</summary>
internal readonly struct DayCase(Leg leg, Candidate candidate, Kept? holder, QuietSpan quiet)
{
    public Leg Leg { get; } = leg;

    public Candidate Candidate { get; } = candidate;

    /// <summary>What it gave way to; null where it did not.</summary>
    public Kept? Holder { get; } = holder;

    /// <summary>The quiet time that it fell into; of no length where it fell into none.</summary>
    public QuietSpan Quiet { get; } = quiet;
}
