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
    private const int MaxLength = 40;

    private const long SecondsPerDay = 86_400;

    /// <summary>The largest magnitude: a thousand years, far beyond every bound that uses it. What is more is read as that.</summary>
    private const decimal MaxSeconds = 365_250m * SecondsPerDay;

    public static bool TryParse(string text, out Duration value)
    {
        value = Duration.Zero;
        bool negative = text.Length > 0 && text[0] == '-';
        int at = negative ? 1 : 0;
        if (text.Length > MaxLength || at >= text.Length || text[at++] != 'P')
            return false;

        decimal seconds = 0;
        bool any = false;
        bool inTime = false;
        const string designators = "DTHMS";
        int next = 0;
        while (at < text.Length)
        {
            if (text[at] == 'T')
            {
                if (inTime || ++at == text.Length)
                    return false;
                inTime = true;
                next = 2;
                continue;
            }

            int start = at;
            while (at < text.Length && (text[at] is >= '0' and <= '9' || text[at] == '.'))
                at++;
            if (at == start || at == text.Length)
                return false;
            int designator = designators.IndexOf(text[at]);
            if (designator < next || designator == 1 || (designator > 1 && !inTime))
                return false;
            if (!TryNumber(text.Substring(start, at - start), text[at] == 'S', out decimal number))
                return false;
            decimal unit = text[at] switch { 'D' => SecondsPerDay, 'H' => 3600, 'M' => 60, _ => 1 };
            seconds += Math.Min(number, MaxSeconds) * unit;
            next = designator + 1;
            any = true;
            at++;
        }

        if (!any)
            return false;
        seconds = Math.Min(seconds, MaxSeconds);
        long whole = (long)decimal.Truncate(seconds);
        long nanoseconds = (long)((seconds - whole) * 1_000_000_000m);
        Duration magnitude = Duration.FromSeconds(whole) + Duration.FromNanoseconds(nanoseconds);
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

    private static bool TryNumber(string text, bool mayHaveFraction, out decimal number)
    {
        number = 0;
        int point = text.IndexOf('.');
        if (point >= 0 && (!mayHaveFraction || point == 0 || point == text.Length - 1 || text.Length - point - 1 > 9 || point != text.LastIndexOf('.')))
            return false;

        // Digits and at most one point: only a number that is too large cannot be read.
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            number = decimal.MaxValue;
        return true;
    }
}
