using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>How findings put values into words.</summary>
internal static class Words
{
    /// <summary><c>9.5 s</c>.</summary>
    public static string Seconds(Duration duration)
        => (duration.ToInt64Nanoseconds() / 1_000_000_000m).ToString("0.#########", CultureInfo.InvariantCulture) + " s";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1.4</c>, <c>2</c>.</summary>
    public static string OneDecimal(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Date(LocalDate date) => LocalTimeText.Format(date);

    /// <summary><c>PT18H30M</c>.</summary>
    public static string Length(Duration duration) => IsoDuration.Format(duration);

    /// <summary><c>a</c>; <c>a and b</c>; <c>a, b and others</c>.</summary>
    public static string Names(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{names[0]}, {names[1]} and others",
    };

    /// <summary>A member of an object, to be put after the object's path: <c>.morning</c>, <c>['after-lunch']</c>.</summary>
    public static string Member(string id)
        => id[0] is >= 'a' and <= 'z' && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') ? $".{id}" : $"['{id}']";

    /// <summary>A position as documents write it: <c>halfKneeling</c>.</summary>
    public static string Position(StartingPosition position)
    {
        string word = position.ToString();
        return char.ToLowerInvariant(word[0]) + word.Substring(1);
    }
}
