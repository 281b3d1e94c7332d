namespace StretchKit.Reminders;

/// <summary>An occurrence of a plan-day with everything that became of it.</summary>
/// <param name="leg">The leg that has the last word on it.</param>
/// <param name="candidate">What stages 1 to 5 made of it.</param>
/// <param name="holder">What it gave way to in stage 4, or <c>null</c> if it did not.</param>
/// <param name="quiet">The quiet time that it fell into; empty if it fell into none.</param>
internal sealed class Traced(Leg leg, Candidate candidate, Kept? holder, QuietSpan quiet)
{
    public Leg Leg { get; } = leg;

    public Candidate Candidate { get; } = candidate;

    public Kept? Holder { get; } = holder;

    public QuietSpan Quiet { get; } = quiet;

    /// <summary>What stage 6 made of it, or <c>null</c> if earlier stages dropped it and nothing happened to it.</summary>
    public Entry? Entry { get; set; }

    /// <summary>The instant that its rule alone gives; its present instant if the plan no longer keeps it.</summary>
    public long Nominal => Entry?.Kept.Nominal ?? Candidate.Nominal;

    /// <summary>Its present instant.</summary>
    public long At => Entry?.Kept.At ?? Candidate.At;
}
