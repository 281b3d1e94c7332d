using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Travel. Between journeys one zone rules: instants in (After, UpTo], on plan-days from FirstDay. Plan-days go on from
/// the local date at arrival, or from the day before while its waking window is still open there.
/// </summary>
internal sealed record Era(DateTimeZone Zone, Instant? After, Instant? UpTo, LocalDate? FirstDay)
{
    public bool Begins(Instant at) => After is null || at > After;

    public bool Lasts(Instant at) => UpTo is null || at <= UpTo;

    /// <summary>
    /// Whether the plan-day is one of this zone's. Those so long after the departure that neither they nor any that
    /// they could meet can touch it are left out only to save time.
    /// </summary>
    public bool Has(LocalDate day) =>
        (FirstDay is null || FirstDay <= day)
        && (UpTo is null || day <= UpTo.Value.InUtc().Date.PlusDays(2 * DayBook.Reach));

    public static IReadOnlyList<Era> Of(RefPlan plan, FoldState state)
    {
        var eras = new List<Era> { new(plan.Zone, null, null, null) };
        foreach (var travel in state.Travels)
        {
            eras[^1] = eras[^1] with { UpTo = travel.At };
            eras.Add(new Era(travel.Zone, travel.At, null, FirstDayAfter(plan, travel)));
        }

        return eras;
    }

    private static LocalDate FirstDayAfter(RefPlan plan, RefTravelled travel)
    {
        var today = travel.At.InZone(travel.Zone).Date;
        var yesterday = today.PlusDays(-1);
        return Windows.Waking(plan, travel.Zone, yesterday).Holds(travel.At) ? yesterday : today;
    }
}
