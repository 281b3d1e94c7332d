using NodaTime;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The plan of somebody who plays and was never reminded: a store knows nobody without one. It is over and has no reminder.</summary>
internal static class NoPlan
{
    private static readonly Plan Utc = Plan.Build("no-plan", DateTimeZone.Utc)
        .Remind("none", Catalog.DeskBreak, Trigger.Dates(new LocalDateTime(2000, 1, 1, 12, 0)))
        .ToPlan();

    public static Plan In(DateTimeZone zone) => Utc with { Zone = zone };

    public static bool Is(Plan plan) => plan with { Zone = DateTimeZone.Utc } == Utc;
}
