using System.Collections.Generic;
using NodaTime;
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
        string plain = FieldMap.Plain(stated!);
        foreach (KeyValuePair<string, T> word in words)
        {
            if (FieldMap.Plain(word.Key) == plain)
                return Reading<T>.Exact(word.Value, stated!);
        }

        if (typeof(T) == typeof(StartingPosition) && PositionWords.Of(plain) is { } position)
            return Reading<T>.From((T)(object)position, stated!);
        return Reading<T>.Not(ImportReason.NotUnderstood, stated!);
    }

    /// <summary>A time: seconds, an ISO 8601 duration, or a cell such as <c>20-30 s</c>; more than zero, and no longer than doses have.</summary>
    public static Reading<Duration>? Time(string? stated, decimal unit = 1) => string.IsNullOrWhiteSpace(stated) ? null : Cell.Of(stated!, unit).Time;

    /// <summary>A whole number from 1, perhaps with what is counted: <c>10 reps each side</c>.</summary>
    public static Reading<int>? Number(string? stated, int most, CountUnit unit)
        => string.IsNullOrWhiteSpace(stated) ? null : Cell.Of(stated!).Count(most, unit);

}
