using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Values that a record states in a place of their own.</summary>
internal static class Stated
{
    /// <summary>A word of an enumeration, whatever its case, spaces and hyphens; null where nothing is stated.</summary>
    public static Reading<T>? Word<T>(string? stated, Vocabulary<T> words)
        where T : struct
    {
        if (string.IsNullOrWhiteSpace(stated))
            return null;
        string plain = Plain(stated!);
        foreach (KeyValuePair<string, T> word in words)
        {
            if (Plain(word.Key) == plain)
                return Reading<T>.From(word.Value, stated!);
        }

        return Reading<T>.Not(ImportReason.NotUnderstood, stated!);
    }

    /// <summary>Seconds, or an ISO 8601 duration: more than zero, and no longer than doses have.</summary>
    public static Reading<Duration>? Time(string? stated)
    {
        if (string.IsNullOrWhiteSpace(stated))
            return null;
        string text = stated!.Trim();
        if (!IsoDuration.TryParse(text, out Duration time)
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
            && seconds <= (decimal)Dose.MaxTime.TotalSeconds)
        {
            time = Duration.FromNanoseconds((long)(seconds * 1_000_000_000));
        }

        return time > Duration.Zero && time <= Dose.MaxTime ? Reading<Duration>.From(time, text) : Reading<Duration>.Not(ImportReason.NotUnderstood, text);
    }

    /// <summary>A whole number from 1.</summary>
    public static Reading<int>? Number(string? stated, int most)
    {
        if (string.IsNullOrWhiteSpace(stated))
            return null;
        return int.TryParse(stated!.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? Reading<int>.From(number, stated)
            : Reading<int>.Not(ImportReason.NotUnderstood, stated);
    }

    private static string Plain(string word) => string.Concat(word.Where(c => c is not (' ' or '-' or '_'))).ToLowerInvariant();
}
