using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Import;

/// <summary>Dates, times and lengths as histories have them. A date whose month and day could be exchanged is not understood.</summary>
internal static class HistoryTimes
{
    private const int Longest = 60;

    private static readonly IPattern<LocalDateTime>[] Locals =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu, HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("MMM d, uuuu, HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu, h:mm tt"),
        LocalDateTimePattern.CreateWithInvariantCulture("MMM d, uuuu, h:mm tt"),
        LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.uuuu HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd"),
    ];

    private static readonly IPattern<OffsetDateTime>[] WithOffset =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFFo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:sso<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<Z+HHmm>"),
    ];

    private static readonly Regex Length = Prose.Rule(@"^\s*(?:(?<h>\d{1,3})\s*h(?:r|rs|ours?)?)?\s*(?:(?<m>\d{1,4})\s*m(?:in|ins|inutes?)?)?\s*(?:(?<s>\d{1,5})\s*s(?:ec|ecs|econds?)?)?\s*$");

    /// <summary>The instant of a date and time; a local one is in the zone, as a time is that a clock change removes or doubles. Null if it is not understood.</summary>
    public static Instant? InstantOf(string text, DateTimeZone zone)
    {
        text = text.Trim();
        if (text.Length > Longest)
            return null;
        foreach (IPattern<OffsetDateTime> pattern in WithOffset)
        {
            if (pattern.Parse(text) is { Success: true } offset)
                return InRange(offset.Value.LocalDateTime) ? offset.Value.ToInstant() : null;
        }

        foreach (IPattern<LocalDateTime> pattern in Locals)
        {
            if (pattern.Parse(text) is { Success: true } local)
                return InRange(local.Value) ? local.Value.InZoneLeniently(zone).ToInstant() : null;
        }

        return null;
    }

    /// <summary>A length such as <c>1h 5m</c>, or as cells have it; null if it is not understood.</summary>
    public static Duration? LengthOf(string text, decimal unit)
    {
        if (text.Length <= Longest && Length.Match(text) is { Success: true } match && match.Value.Trim().Length > 0)
            return Duration.FromSeconds((Number(match, "h") * 3600) + (Number(match, "m") * 60) + Number(match, "s"));
        return Stated.Time(text, unit)?.Value;
    }

    private static int Number(Match match, string group)
        => match.Groups[group] is { Success: true } found ? int.Parse(found.Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static bool InRange(LocalDateTime time) => time.Year is >= 1900 and <= 9000;
}
