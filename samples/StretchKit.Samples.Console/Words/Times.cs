using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>Lengths of time for people.</summary>
internal static class Times
{
    /// <summary><c>1 h 2 min 5 s</c>; fractions of a second are rounded.</summary>
    public static string Length(Duration? length, string? language = null)
    {
        if (length is not { } known)
            return CatalogueWords.OpenEnded.For(language);
        long seconds = (long)decimal.Round(known.ToInt64Nanoseconds() / 1_000_000_000m);
        var parts = new List<string>();
        if (seconds >= 3600)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}\u00A0h"));
        if (seconds / 60 % 60 > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{seconds / 60 % 60}\u00A0min"));
        if (seconds % 60 > 0 || parts.Count == 0)
            parts.Add(Seconds(known, seconds % 60, parts.Count == 0));
        return string.Join(' ', parts);
    }

    /// <summary>A place on a timeline, as <c>3:05</c> or <c>1:03:05</c>.</summary>
    public static string Clock(Duration? at) => at is not { } known ? "?"
        : known.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)known.TotalHours}:{known.Minutes:00}:{known.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{known.Minutes}:{known.Seconds:00}");

    private static string Seconds(Duration exact, long rounded, bool alone)
        => alone && exact.SubsecondNanoseconds != 0
            ? string.Create(CultureInfo.InvariantCulture, $"{exact.TotalSeconds:0.###}\u00A0s")
            : string.Create(CultureInfo.InvariantCulture, $"{rounded}\u00A0s");
}
