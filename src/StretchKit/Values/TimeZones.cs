using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// The time zones that plans and documents may name: those of the time-zone database in NodaTime. For newer data about them pass zones of a provider of
/// your own wherever a <see cref="DateTimeZone"/> is taken, and the provider to <see cref="DocumentReader"/>.
/// </summary>
public static class TimeZones
{
    /// <summary>The ids of all time zones, such as <c>Europe/Berlin</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>Returns the time zone of an id.</summary>
    /// <param name="id">An id of the time-zone database, such as <c>Europe/Berlin</c>. Case matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no such time zone. The message says which one was probably meant.</exception>
    /// <example><code>DateTimeZone berlin = TimeZones.Find("Europe/Berlin");</code></example>
    public static DateTimeZone Find(string id)
        => TryFind(Guard.NotNull(id), out DateTimeZone? zone)
            ? zone
            : throw new ArgumentException($"'{id}' is not a time zone of the time-zone database.{Question(id)}", nameof(id));

    /// <summary>Looks a time zone up by its id.</summary>
    /// <param name="id">An id, or <c>null</c>, which no time zone has. Case matters.</param>
    /// <param name="zone">The time zone, or <c>null</c> if there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? id, [NotNullWhen(true)] out DateTimeZone? zone)
    {
        zone = id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

        // A provider also makes fixed zones such as UTC+03:30 of their names. They are not in the database.
        if (zone is not null && id!.Length > "UTC".Length && id.StartsWith("UTC", StringComparison.Ordinal))
            zone = null;
        return zone is not null;
    }

    /// <summary>Returns the time zone that a zone of the .NET runtime stands for, by its IANA or Windows id.</summary>
    /// <param name="zone">A zone of the runtime, such as <c>TimeZoneInfo.Local</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The time-zone database has no counterpart, as for a custom zone.</exception>
    public static DateTimeZone From(TimeZoneInfo zone)
    {
        string id = Guard.NotNull(zone).Id;
        if (TryFind(id, out DateTimeZone? same))
            return same;
        return TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out string? tzdbId)
            ? Find(tzdbId)
            : throw new ArgumentException($"The time zone '{id}' has no counterpart in the time-zone database.", nameof(zone));
    }

    /// <summary>Returns the id that was probably meant: by a Windows id, by a city without its continent, or by a typing error.</summary>
    /// <param name="id">What was written.</param>
    /// <returns>An id of <see cref="Ids"/>, or <c>null</c> if nothing is near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <c>null</c>.</exception>
    /// <example><code>string? meant = TimeZones.Suggest("W. Europe Standard Time"); // Europe/Berlin</code></example>
    public static string? Suggest(string id) => Suggest(Guard.NotNull(id), new Nearest());

    internal static string? Suggest(string id, Nearest nearest)
    {
        if (TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out string? zone))
            return zone;
        string name = id.Replace(' ', '_');
        return Ids.FirstOrDefault(i => i.EndsWith($"/{name}", StringComparison.OrdinalIgnoreCase)) ?? nearest.Find(name, Ids);
    }

    private static string Question(string id) => Suggest(id) is { } near ? $" Did you mean '{near}'?" : "";
}
