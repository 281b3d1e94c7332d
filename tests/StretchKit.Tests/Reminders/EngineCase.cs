using CsCheck;
using NodaTime;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// A random plan around a date, the plan that it was edited from, what happens under the two, and instants to ask at, in minutes from the date's midnight.
/// </summary>
internal sealed record EngineCase(Plan Plan, Plan? Earlier, LocalDate Date, EventGen.Draft[] Drafts, int[] Probes)
{
    public static readonly Gen<EngineCase> Any =
        from place in PlanGen.Place
        from plan in PlanGen.Plan(place.Zone, place.Date)
        from earlier in PlanGen.Plan(place.Zone, place.Date).Null(0.8)
        from drafts in EventGen.Drafts
        from probes in Gen.Int[-3 * 1440, 6 * 1440].Array[3]
        select new EngineCase(plan, earlier, place.Date, drafts, probes);

    /// <summary>The same, with much happening to reminders that are close together.</summary>
    public static readonly Gen<EngineCase> Eventful =
        from place in PlanGen.Place
        from plan in PlanGen.Dense(place.Zone)
        from earlier in PlanGen.Dense(place.Zone).Null(0.8)
        from drafts in EventGen.DenseDrafts
        from probes in Gen.Int[0, 1440].Array[3]
        select new EngineCase(plan, earlier, place.Date, drafts, probes);

    /// <summary>The same, with rules whose active days differ between weeks.</summary>
    public static readonly Gen<EngineCase> Occasional =
        from place in PlanGen.Place
        from plan in PlanGen.Plan(place.Zone, place.Date, regular: 0.15)
        from drafts in EventGen.Drafts
        from probes in Gen.Int[-30 * 1440, 30 * 1440].Array[4]
        select new EngineCase(plan, null, place.Date, drafts, probes);

    public Instant Start => Plan.Zone!.AtLeniently(Date.AtMidnight()).ToInstant();

    /// <summary>The days that are listed.</summary>
    public DateInterval Days => new(Date.PlusDays(-2), Date.PlusDays(3));

    /// <summary>The plan under which an event is recorded: the earlier one for the first half, if there is one.</summary>
    public Plan PlanOf(int index, int count) => Earlier is not null && index < count / 2 ? Earlier : Plan;
}
