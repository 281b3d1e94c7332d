using NodaTime;

namespace StretchKit.Validation;

/// <summary>SK3001 and SK3003: how long a static stretch is held at a time.</summary>
internal static class HoldLengths
{
    private static readonly Duration LongBeforePerformance = Duration.FromSeconds(60);

    /// <summary>SK3001. The bounds themselves are within what is advised.</summary>
    public static void Find(RoutineSubject subject, Found found)
    {
        (int least, int most, string people) = subject.Context.Audience == Audience.OlderAdults ? (30, 60, "older adults") : (10, 30, "adults");
        foreach (StepPlace place in subject.StaticHolds)
        {
            Duration hold = place.Step.EffectiveDose.Hold!.Value;
            if (hold < Duration.FromSeconds(least) || hold > Duration.FromSeconds(most))
            {
                found.Add(
                    FindingCodes.HoldLength, PathOf(place), place.Step.Stretch.Id, Words.Seconds(hold), people, Words.Number(least), Words.Number(most));
            }
        }
    }

    /// <summary>SK3003.</summary>
    public static void FindLong(RoutineSubject subject, Found found)
    {
        if (!subject.Context.BeforePerformance)
            return;
        foreach (StepPlace place in subject.StaticHolds)
        {
            Duration hold = place.Step.EffectiveDose.Hold!.Value;
            if (hold >= LongBeforePerformance)
                found.Add(FindingCodes.LongHoldBefore, PathOf(place), place.Step.Stretch.Id, Words.Seconds(hold));
        }
    }

    private static string PathOf(StepPlace place) => place + ".dose.hold";
}
