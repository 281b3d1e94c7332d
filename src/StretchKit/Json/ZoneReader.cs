using System;
using System.Linq;
using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads a time zone.</summary>
internal static class ZoneReader
{
    public static DateTimeZone? Read(Walk walk)
    {
        IDateTimeZoneProvider zones = walk.Known.Zones;
        if (walk.String() is not { } id)
            return null;

        // A provider also makes fixed zones such as UTC+03:30 of their names; documents have zones of the database.
        if (zones.Ids.Contains(id, StringComparer.Ordinal) && zones.GetZoneOrNull(id) is { } zone)
            return zone;
        walk.Fault(FindingCodes.UnknownZone, id, zones.Ids, Shown.Content(id));
        return null;
    }
}
