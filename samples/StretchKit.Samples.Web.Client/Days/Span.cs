using System.Globalization;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>Times as people read them.</summary>
public static class Span
{
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

    /// <summary>A day, such as <c>Sunday 8 March 2026</c>.</summary>
    public static string Day(LocalDate day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
