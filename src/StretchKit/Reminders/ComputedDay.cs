
namespace StretchKit.Reminders;

/// <summary>A plan-day's occurrences, computed in full.</summary>
internal static class ComputedDay
{
    /// <summary>Puts what the stages keep of a day into <paramref name="kept"/>, by instant.</summary>
    public static void Fill(
        Leg leg,
        CompiledRule[] rules,
        Activity activity,
        int day,
        ref ZoneCursor zone,
        ref Pool<Candidate> candidates,
        ref Pool<Kept> kept)
    {
        DayStages.Run(leg, rules, activity, day, ref zone, ref candidates);
        CrossDay.Run(leg, activity, day, ref zone, candidates.Span);
        kept.Clear();
        foreach (ref readonly Candidate candidate in candidates.Span)
        {
            if (candidate.Fate == Fate.Kept)
                kept.Add(new Kept { At = candidate.At, Nominal = candidate.Nominal, Day = day, Rule = candidate.Rule, Slot = candidate.Slot });
        }

        kept.Sort();
    }
}
