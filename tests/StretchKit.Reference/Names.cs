using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Reference;

/// <summary>Names: rule/plan-day/slot.</summary>
internal static class Names
{
    public static string Of(string rule, LocalDate day, string slot) =>
        $"{rule}/{LocalDatePattern.Iso.Format(day)}/{slot}";

    /// <summary>The parts of a name, or null if it is not a name at all.</summary>
    public static (string Rule, LocalDate Day, string Slot)? Parts(string? name)
    {
        if (name?.Split('/') is not [var rule, var date, var slot])
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(date);
        return day.Success ? (rule, day.Value, slot) : null;
    }

    /// <summary>The slot of a local time: HH:mm, with seconds if not zero.</summary>
    public static string Slot(LocalTime time) =>
        time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The slot of an `every` with its offset behind it: `01:30-05:00`.</summary>
    public static string SlotWithOffset(ZonedDateTime wall)
    {
        var seconds = Math.Abs(wall.Offset.Seconds);
        var sign = wall.Offset.Seconds < 0 ? '-' : '+';
        return Slot(wall.TimeOfDay) + sign + Slot(LocalTime.FromSecondsSinceMidnight(seconds));
    }

    /// <summary>
    /// The slots of the instants of one window of an `every`: the time on the wall, with the offset behind it at the later
    /// of two equal wall times, and where the plain name is taken in the window.
    /// </summary>
    public static IEnumerable<(string Slot, Instant At)> OfWindow(IEnumerable<Instant> instants, DateTimeZone zone)
    {
        var taken = new HashSet<string>();
        foreach (var at in instants)
        {
            var wall = at.InZone(zone);
            var plain = Slot(wall.TimeOfDay);
            var slot = IsLaterOfTwo(wall) || taken.Contains(plain) ? SlotWithOffset(wall) : plain;
            taken.Add(slot);
            yield return (slot, at);
        }
    }

    private static bool IsLaterOfTwo(ZonedDateTime wall)
    {
        var mapping = wall.Zone.MapLocal(wall.LocalDateTime);
        return mapping.Count == 2 && mapping.Last().ToInstant() == wall.ToInstant();
    }
}
