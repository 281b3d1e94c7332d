using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Local time to instant, as RFC 5545 3.3.5 says: of two, the first; of none, the one that the offset before
/// the gap gives (02:30 becomes 03:30; on a date that the zone skipped, the same time a day later).
/// </summary>
internal static class LocalTimes
{
    public static Instant ToInstant(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0
            ? local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant()
            : mapping.First().ToInstant();
    }

    public static bool DoesNotExist(DateTimeZone zone, LocalDateTime local) => zone.MapLocal(local).Count == 0;
}
