using System;
using NodaTime;
using NodaTime.Text;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Remind.View;

/// <summary>Instants and distances as a person who waits reads them: nothing moves but what matters.</summary>
internal static class RemindTimes
{
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalDateTimePattern DayAndMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");

    /// <summary><c>07:00</c>, with the date where that is not today's.</summary>
    public static string Of(Instant at, Instant now, DateTimeZone zone)
    {
        LocalDateTime local = at.InZone(zone).LocalDateTime;
        return local.Date == now.InZone(zone).Date ? Minute.Format(local.TimeOfDay) : DayAndMinute.Format(local);
    }

    /// <summary><c>2026-03-09 07:00</c>.</summary>
    public static string Full(Instant at, DateTimeZone zone) => DayAndMinute.Format(at.InZone(zone).LocalDateTime);

    /// <summary><c>in 1 h 5 min</c>, by the minute and not by the second; what is less is said in words.</summary>
    public static string Until(Duration left, string language)
        => left < Duration.FromMinutes(1)
            ? RemindWords.Soon.For(language)
            : RemindWords.In.For(language).Replace("{time}", Times.Length(Duration.FromMinutes(Math.Ceiling(left.TotalMinutes))));

    /// <summary><c>3 min ago</c>.</summary>
    public static string Since(Duration gone, string language)
        => gone < Duration.FromMinutes(1)
            ? RemindWords.JustNow.For(language)
            : RemindWords.Ago.For(language).Replace("{time}", Times.Length(Duration.FromMinutes(Math.Floor(gone.TotalMinutes))));
}
