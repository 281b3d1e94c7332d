using System;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// Zones of the TZ database that NodaTime brings along. For newer time-zone data pass a zone from a provider of your own
/// wherever a <see cref="DateTimeZone"/> is taken.
/// </summary>
public static class TimeZones
{
    /// <summary>A zone by its IANA id.</summary>
    /// <param name="id">An id such as <c>Europe/Berlin</c>; upper and lower case matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Find(string id)
        => OfDatabase(Guard.NotNull(id)) ?? throw new ArgumentException($"'{id}' is not a zone of the TZ database.{Meant(id)}", nameof(id));

    /// <summary>The zone of the TZ database that a zone of the .NET runtime stands for, by its IANA or Windows id.</summary>
    /// <param name="zone">A zone of the runtime, such as the machine's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException">The TZ database has no counterpart, as for a custom zone.</exception>
    public static DateTimeZone From(TimeZoneInfo zone)
    {
        string id = Guard.NotNull(zone).Id;
        if (OfDatabase(id) is { } same)
            return same;
        return TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out string? tzdbId)
            ? Find(tzdbId)
            : throw new ArgumentException($"The zone '{id}' has no counterpart in the TZ database.", nameof(zone));
    }

    private static string Meant(string id)
        => new Nearest().Find(id, DateTimeZoneProviders.Tzdb.Ids) is { } near ? $" Did you mean '{near}'?" : "";

    // A provider also makes fixed zones such as UTC+03:30 of their names; those are no zones of the database.
    private static DateTimeZone? OfDatabase(string id)
        => DateTimeZoneProviders.Tzdb.Ids.Contains(id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
}
