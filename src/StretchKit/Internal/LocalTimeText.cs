using System;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Internal;

/// <summary>Local times and dates as documents and builders write them: <c>HH:mm</c>, <c>HH:mm:ss</c>, <c>yyyy-MM-dd</c>.</summary>
internal static class LocalTimeText
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");

    private static readonly LocalDateTimePattern DateTimeMinutes =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    private static readonly LocalDateTimePattern DateTimeSeconds =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    public static bool TryParse(string text, out LocalTime time)
        => (text.Length == 5 ? Minutes : Seconds).Parse(text).TryGetValue(LocalTime.Midnight, out time);

    // The patterns would read hour 24 of a date as midnight of the next; a time of day has none.
    public static bool TryParse(string text, out LocalDateTime dateTime)
        => (text.Length == 16 ? DateTimeMinutes : DateTimeSeconds).Parse(text).TryGetValue(default, out dateTime)
            && dateTime.Year >= 1 && text.IndexOf("T24", StringComparison.Ordinal) < 0;

    public static bool TryParse(string text, out LocalDate date)
        => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && date.Year >= 1;

    /// <summary>Returns whether a text is the end of a day, which is the next day's <c>00:00</c> and no local time.</summary>
    public static bool IsEndOfDay(string text) => text is "24:00" or "24:00:00";

    public static string Format(LocalTime time) => (time.Second == 0 ? Minutes : Seconds).Format(time);

    public static string Format(LocalDateTime dateTime)
        => (dateTime.Second == 0 ? DateTimeMinutes : DateTimeSeconds).Format(dateTime);

    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>For builders, where a wrong text is the programmer's error.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is neither <c>HH:mm</c> nor <c>HH:mm:ss</c>.</exception>
    public static LocalTime Parse(string text, string? name)
        => TryParse(Guard.NotNull(text, name), out LocalTime time)
            ? time
            : throw new ArgumentException($"'{text}' is not a local time: write HH:mm or HH:mm:ss, from 00:00 to 23:59:59.{(IsEndOfDay(text) ? " Did you mean '00:00'?" : "")}", name);
}
