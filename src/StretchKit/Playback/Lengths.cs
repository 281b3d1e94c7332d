using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using static StretchKit.Internal.Phrases;

namespace StretchKit.Playback;

/// <summary>Lengths of time in words: <c>1 min 5 s</c> for a screen, <c>1 minute and 5 seconds</c> for a voice.</summary>
internal static class Lengths
{
    // Number and unit stay on one line.
    private const string NoBreak = "\u00A0";

    private static readonly Text Hour = Words("hour", "Stunde", "hora");
    private static readonly Text Hours = Words("hours", "Stunden", "horas");
    private static readonly Text Minute = Words("minute", "Minute", "minuto");
    private static readonly Text Minutes = Words("minutes", "Minuten", "minutos");
    private static readonly Text Second = Words("second", "Sekunde", "segundo");
    private static readonly Text Seconds = Words("seconds", "Sekunden", "segundos");
    private static readonly Text And = Words("and", "und", "y");
    private static readonly Text DecimalMark = Words(".", ",", ",");
    private static readonly Text Remaining = Words("{time} left", "noch {time}", "quedan {time}");
    private static readonly Text OneRemaining = Words("{time} left", "noch {time}", "queda {time}");

    /// <summary>A length for a screen; from a minute on to the nearest second.</summary>
    public static string Shown(Duration length, string? language)
        => string.Join(" ", Parts(length, language, NoBreak, "h", "h", "min", "min", "s", "s"));

    /// <summary>A length for a voice; from a minute on to the nearest second.</summary>
    public static string Spoken(Duration length, string? language)
    {
        List<string> parts = Parts(
            length, language, " ", Hour.For(language), Hours.For(language), Minute.For(language), Minutes.For(language), Second.For(language), Seconds.For(language));
        string last = parts[parts.Count - 1];
        parts.RemoveAt(parts.Count - 1);
        return parts.Count == 0 ? last : $"{string.Join(", ", parts)} {And.For(language)} {last}";
    }

    /// <summary>What is left, in whole seconds and rounded up.</summary>
    public static string Left(Duration left, string? language)
    {
        long seconds = (left.ToInt64Nanoseconds() + NodaConstants.NanosecondsPerSecond - 1) / NodaConstants.NanosecondsPerSecond;
        bool isOne = seconds is 1 or 60 or 3600;
        return (isOne ? OneRemaining : Remaining).For(language).Replace("{time}", Shown(Duration.FromSeconds(seconds), language));
    }

    private static List<string> Parts(
        Duration length, string? language, string space, string hour, string hours, string minute, string minutes, string second, string seconds)
    {
        decimal exact = length.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerSecond;
        decimal whole = exact < 60 ? exact : decimal.Round(exact);
        var parts = new List<string>(3);
        Add((long)whole / 3600, hour, hours);
        Add((long)whole / 60 % 60, minute, minutes);
        if (whole % 60 != 0 || parts.Count == 0)
            Add(whole % 60, second, seconds, always: true);
        return parts;

        void Add(decimal number, string one, string many, bool always = false)
        {
            if (number == 0 && !always)
                return;
            string digits = number.ToString("0.###", CultureInfo.InvariantCulture).Replace(".", DecimalMark.For(language));
            parts.Add($"{digits}{space}{(number == 1 ? one : many)}");
        }
    }
}
