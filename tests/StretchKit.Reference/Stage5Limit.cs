namespace StretchKit.Reference;

/// <summary>Stage 5: of a plan-day's, the first `dailyLimit` in the order of stage 4 stay.</summary>
internal static class Stage5Limit
{
    /// <param name="before">How many of this plan-day were kept before a journey: they count first.</param>
    public static IReadOnlyList<Candidate> Apply(IEnumerable<Candidate> kept, int before, int? dailyLimit)
    {
        var ordered = kept.InOrderOfGap();
        return dailyLimit is { } limit
            ? ordered.Take(Math.Max(0, limit - before)).ToList()
            : ordered.ToList();
    }
}
