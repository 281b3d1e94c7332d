using NodaTime;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a time zone.</summary>
internal static class ZoneReader
{
    public static DateTimeZone? Read(Walk walk)
    {
        if (walk.String() is not { } id)
            return null;
        if (TimeZones.TryFind(id, out _) && walk.Known.Zones.GetZoneOrNull(id) is { } zone)
            return zone;
        walk.Suggest(FindingCodes.UnknownZone, nearest => TimeZones.Suggest(id, nearest), Shown.Content(id));
        return null;
    }
}
