using System;
using System.Globalization;
using System.Text;
using NodaTime;

namespace StretchKit.Internal;

/// <summary>
/// ISO 8601 durations made of days, hours, minutes and seconds only: <c>PT30S</c>, <c>P1DT12H</c>, <c>-PT30M</c>.
/// Years, months and weeks have no fixed length or no use here and are not read. Seconds may have up to nine decimals.
/// </summary>
internal static class IsoDuration
{
    /// <summary>The longest text that is read; anything longer is no duration anybody means.</summary>
    public const int MaxLength = 40;

    private const long SecondsPerDay = 86_400;

    /// <summary>The largest magnitude: a thousand years, far beyond every bound that uses it. What is more is read as that.</summary>
    private const long MaxSeconds = 365_250 * SecondsPerDay;

    private const string Designators = "DTHMS";

    public static bool TryParse(string text, out Duration value) => TryParse(text.AsSpan(), out value);

    public static bool TryParse(ReadOnlySpan<char> text, out Duration value)
    {
        value = Duration.Zero;
        bool negative = text.Length > 0 && text[0] == '-';
        ReadOnlySpan<char> rest = text.Slice(negative ? 1 : 0);
        if (text.Length > MaxLength || rest.Length < 2 || rest[0] != 'P')
            return false;
        rest = rest.Slice(1);

        long seconds = 0;
        long nanoseconds = 0;
        bool inTime = false;
        for (int next = 0; !rest.IsEmpty;)
        {
            if (rest[0] == 'T' && !inTime && rest.Length > 1)
            {
                inTime = true;
                next = 2;
                rest = rest.Slice(1);
            }

            if (!TryNumber(ref rest, out long number, ref nanoseconds, out bool hasFraction) || rest.IsEmpty)
                return false;
            int designator = Designators.IndexOf(rest[0]);
            if (designator < next || designator == 1 || (designator > 1 && !inTime) || (hasFraction && rest[0] != 'S'))
                return false;
            long unit = rest[0] switch { 'D' => SecondsPerDay, 'H' => 3600, 'M' => 60, _ => 1 };
            seconds = Math.Min(MaxSeconds, seconds + (number * unit));
            next = designator + 1;
            rest = rest.Slice(1);
        }

        Duration magnitude = seconds == MaxSeconds
            ? Duration.FromSeconds(MaxSeconds)
            : Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds);
        value = negative ? -magnitude : magnitude;
        return true;
    }

    /// <summary>The shortest text in days, hours, minutes and seconds: <c>P1DT2H</c>, <c>PT1M30S</c>, <c>PT0S</c>.</summary>
    public static string Format(Duration value)
    {
        if (value == Duration.Zero)
            return "PT0S";
        var text = new StringBuilder(20);
        if (value < Duration.Zero)
        {
            text.Append('-');
            value = -value;
        }

        text.Append('P');
        if (value.Days > 0)
            Append(text, value.Days, 'D');
        if (value.Hours > 0 || value.Minutes > 0 || value.Seconds > 0 || value.SubsecondNanoseconds > 0)
            text.Append('T');
        Append(text, value.Hours, 'H');
        Append(text, value.Minutes, 'M');
        if (value.SubsecondNanoseconds > 0)
        {
            decimal seconds = value.Seconds + (value.SubsecondNanoseconds / 1_000_000_000m);
            text.Append(seconds.ToString("0.#########", CultureInfo.InvariantCulture)).Append('S');
        }
        else
        {
            Append(text, value.Seconds, 'S');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int number, char designator)
    {
        if (number > 0)
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(designator);
    }

    /// <summary>Reads digits, and after a point one to nine more; the number stops growing at <see cref="MaxSeconds"/>.</summary>
    private static bool TryNumber(ref ReadOnlySpan<char> text, out long number, ref long nanoseconds, out bool hasFraction)
    {
        number = 0;
        hasFraction = false;
        int digits = 0;
        for (; digits < text.Length && text[digits] is >= '0' and <= '9'; digits++)
            number = Math.Min(MaxSeconds, (number * 10) + text[digits] - '0');
        text = text.Slice(digits);
        if (digits == 0)
            return false;
        if (text.IsEmpty || text[0] != '.')
            return true;

        hasFraction = true;
        long unit = 100_000_000;
        int decimals = 1;
        for (; decimals < text.Length && text[decimals] is >= '0' and <= '9'; decimals++, unit /= 10)
            nanoseconds += unit * (text[decimals] - '0');
        text = text.Slice(decimals);
        return decimals is > 1 and <= 10;
    }
}
