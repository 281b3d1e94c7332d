using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 6: pauses and journeys excepted, an event bears only on plan-days within five of its date (in UTC) or of the
/// one that it names.
/// </summary>
internal static class Relevance
{
    private const int Days = 5;

    public static bool Bears(RefEvent happened, LocalDate day) =>
        IsNear(happened.At.InUtc().Date, day) || (DayNamed(happened) is { } named && IsNear(named, day));

    /// <summary>All plan-days on which the event bears.</summary>
    public static IEnumerable<LocalDate> DaysOf(RefEvent happened)
    {
        var around = Around(happened.At.InUtc().Date);
        return DayNamed(happened) is { } named ? around.Union(Around(named)) : around;
    }

    private static IEnumerable<LocalDate> Around(LocalDate date) =>
        Enumerable.Range(-Days, (2 * Days) + 1).Select(date.PlusDays);

    private static bool IsNear(LocalDate date, LocalDate day) =>
        date.PlusDays(-Days) <= day && day <= date.PlusDays(Days);

    private static LocalDate? DayNamed(RefEvent happened) => Names.Parts(happened switch
    {
        RefDelivered delivered => delivered.Occurrence,
        RefSkipped skipped => skipped.Occurrence,
        RefSnoozed snoozed => snoozed.Occurrence,
        RefCompleted completed => completed.Occurrence,
        _ => null,
    })?.Day;
}
