using System;

namespace StretchKit.Reminders;

/// <summary>A plan-day's occurrences, computed in full.</summary>
internal static class ComputedDay
{
    /// <summary>Puts what the stages keep of a day into <paramref name="kept"/>, by instant.</summary>
    public static void Fill(Leg leg, IChainEvents? happened, int day, DayCache? cache, ref ZoneCursor zone, ref Pool<Kept> kept)
    {
        var candidates = new Candidates();
        DayStages.Run(leg, happened, day, ref zone, ref candidates);
        CrossDay.Run(leg, happened, day, cache, ref zone, ref candidates);
        Collect(candidates.Span, day, ref kept);
        candidates.Dispose();
    }

    /// <summary>The same before the day meets others, by stages 1 to 4 alone.</summary>
    public static void FillByItself(Leg leg, IChainEvents? happened, int day, ref ZoneCursor zone, ref Pool<Kept> kept)
    {
        var candidates = new Candidates();
        DayStages.Run(leg, happened, day, ref zone, ref candidates);
        Collect(candidates.Span, day, ref kept);
        candidates.Dispose();
    }

    /// <summary>Adds the candidates that are kept, by instant.</summary>
    public static void Collect(ReadOnlySpan<Candidate> candidates, int day, ref Pool<Kept> kept)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Fate == Fate.Kept)
                kept.Add(candidate.ToKept(day));
        }

        kept.Sort();
    }
}
