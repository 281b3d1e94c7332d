using CsCheck;
using NodaTime;

namespace StretchKit.Tests.Reminders;

/// <summary>A random plan around a date, what happens to it, and instants to ask at, in minutes from the date's midnight.</summary>
internal sealed record EngineCase(Plan Plan, LocalDate Date, EventGen.Draft[] Drafts, int[] Probes)
{
    public static readonly Gen<EngineCase> Any =
        from place in PlanGen.Place
        from plan in PlanGen.Plan(place.Zone, place.Date)
        from drafts in EventGen.Drafts
        from probes in Gen.Int[-3 * 1440, 6 * 1440].Array[3]
        select new EngineCase(plan, place.Date, drafts, probes);

    /// <summary>The same, with much happening to reminders that lie close together.</summary>
    public static readonly Gen<EngineCase> Eventful =
        from place in PlanGen.Place
        from plan in PlanGen.Dense(place.Zone)
        from drafts in EventGen.DenseDrafts
        from probes in Gen.Int[0, 1440].Array[3]
        select new EngineCase(plan, place.Date, drafts, probes);

    /// <summary>The same, with rules that have days of their own.</summary>
    public static readonly Gen<EngineCase> Occasional =
        from place in PlanGen.Place
        from plan in PlanGen.Plan(place.Zone, place.Date, regular: 0.15)
        from drafts in EventGen.Drafts
        from probes in Gen.Int[-30 * 1440, 30 * 1440].Array[4]
        select new EngineCase(plan, place.Date, drafts, probes);

    public Instant Start => Plan.Zone!.AtLeniently(Date.AtMidnight()).ToInstant();

    /// <summary>The days whose occurrences are explained.</summary>
    public DateInterval Days => new(Date.PlusDays(-2), Date.PlusDays(3));
}
