using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Json;

/// <summary>How single values are written; null gives null, which is left out.</summary>
internal static class WrittenWords
{
    /// <summary>A string, or an object of languages.</summary>
    public static object? Of(Text? text)
    {
        if (text is null)
            return null;
        List<string> languages = [.. text.Languages];
        return languages.Count == 1 && languages[0].Length == 0 ? text.For("") : languages.ToDictionary(l => l, text.For);
    }

    public static List<object>? Of(ValueList<Text> texts) => texts.Count == 0 ? null : [.. texts.Select(t => Of(t)!)];

    public static IEnumerable<string>? Of(ValueList<string> ids) => ids.Count == 0 ? null : ids;

    public static Dictionary<string, string>? Of(Metadata metadata)
        => metadata.Count == 0 ? null : metadata.ToDictionary(m => m.Key, m => m.Value);

    public static string? Of(Duration? duration) => duration is { } given ? IsoDuration.Format(given) : null;

    public static string? Of(LocalTime? time) => time is { } given ? LocalTimeText.Format(given) : null;

    public static string? Of(LocalDate? date) => date is { } given ? LocalTimeText.Format(given) : null;

    public static string? Of(Instant? instant) => instant is { } given ? Rfc3339.Format(given) : null;

    /// <summary>The weekdays; null for all of them.</summary>
    public static List<string>? Of(DaysOfWeek days)
        => days == DaysOfWeek.All ? null : [.. Vocabularies.Weekdays.Where(d => (days & d.Value) != 0).Select(d => d.Key)];

    /// <summary>A value, or null where it is the default, which need not be written.</summary>
    public static T? Unless<T>(this T value, T standard)
        where T : struct
        => EqualityComparer<T>.Default.Equals(value, standard) ? null : value;
}
