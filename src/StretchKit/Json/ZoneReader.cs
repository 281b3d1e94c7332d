using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads a time zone.</summary>
internal static class ZoneReader
{
    public static DateTimeZone? Read(Walk walk)
    {
        if (walk.String() is not { } id)
            return null;
        if (TimeZones.TryFind(id, out DateTimeZone? zone))
            return zone;
        walk.Suggest(FindingCodes.UnknownZone, TimeZones.Suggest(id), Shown.Content(id));
        return null;
    }
}
