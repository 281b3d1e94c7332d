using System.Globalization;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>Times as people read them.</summary>
public static class Span
{
    // The names are here, so that a browser need not load what it has of other cultures.
    private static readonly string[] German = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
    private static readonly string[] Spanish = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>What is left until something, such as <c>1 h 05 min</c>, <c>4 min 09 s</c>.</summary>
    public static string Until(Duration left)
    {
        if (left < Duration.Zero)
            left = Duration.Zero;
        return left.Days > 0 ? string.Create(CultureInfo.InvariantCulture, $"{left.Days}\u00A0d {left.Hours}\u00A0h")
            : left.Hours > 0 ? string.Create(CultureInfo.InvariantCulture, $"{left.Hours}\u00A0h {left.Minutes:00}\u00A0min")
            : left.Minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{left.Minutes}\u00A0min {left.Seconds:00}\u00A0s")
            : string.Create(CultureInfo.InvariantCulture, $"{left.Seconds}\u00A0s");
    }

    /// <summary>The time on the wall, such as <c>07:30</c>, with seconds where there are some.</summary>
    public static string Clock(LocalTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A day, such as <c>Sunday 8 March 2026</c>, <c>Sonntag, 8. März 2026</c> or <c>domingo, 8 de marzo de 2026</c>.</summary>
    public static string Day(LocalDate day, string? language = null) => language switch
    {
        "de" => string.Create(CultureInfo.InvariantCulture, $"{German[(int)day.DayOfWeek - 1]}, {day.Day}. {GermanMonths[day.Month - 1]} {day.Year}"),
        "es" => string.Create(CultureInfo.InvariantCulture, $"{Spanish[(int)day.DayOfWeek - 1]}, {day.Day} de {SpanishMonths[day.Month - 1]} de {day.Year}"),
        _ => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
    };
}
