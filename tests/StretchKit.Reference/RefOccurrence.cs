using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Reference;

/// <summary>One computed reminder: the answer of the engine.</summary>
public sealed record RefOccurrence(Instant At, string Rule, LocalDate Day, string Slot, Instant Nominal, string Zone)
{
    public string Name => Names.Of(Rule, Day, Slot);
}

/// <summary>Names: rule/plan-day/slot.</summary>
internal static class Names
{
    public static string Of(string rule, LocalDate day, string slot) =>
        $"{rule}/{LocalDatePattern.Iso.Format(day)}/{slot}";

    /// <summary>The plan-day inside a name, or null if it is not a name at all.</summary>
    public static LocalDate? DayOf(string name)
    {
        var parts = name.Split('/');
        if (parts.Length != 3)
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(parts[1]);
        return day.Success ? day.Value : null;
    }

    /// <summary>The slot of a local time: HH:mm, with seconds if not zero.</summary>
    public static string Slot(LocalTime time) =>
        time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The slot of elapsed time, normalised: P1DT2H, PT1M30S, PT0S.</summary>
    public static string Slot(Duration elapsed)
    {
        var days = elapsed.Days == 0 ? "" : $"{elapsed.Days}D";
        var hours = elapsed.Hours == 0 ? "" : $"{elapsed.Hours}H";
        var minutes = elapsed.Minutes == 0 ? "" : $"{elapsed.Minutes}M";
        var fraction = elapsed.SubsecondNanoseconds == 0
            ? ""
            : "." + elapsed.SubsecondNanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        var seconds = elapsed.Seconds == 0 && fraction.Length == 0 ? "" : $"{elapsed.Seconds}{fraction}S";
        var time = hours + minutes + seconds;
        return (days, time) switch
        {
            ("", "") => "PT0S",
            (_, "") => "P" + days,
            _ => "P" + days + "T" + time,
        };
    }
}
