using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>The values of a rule that are not bare numbers.</summary>
internal static class RuleValues
{
    private const string Until = "a date as 20261231, or with a time as 20261231T225959Z";
    private const int LeapSecond = 60;

    public static Frequency ReadFrequency(TextPiece value, RuleFaults faults)
    {
        string name = value.ToString();
        Frequency frequency = value.Length == 0 ? Frequency.None : RuleNames.FrequencyOf(name);
        if (frequency != Frequency.None)
            return frequency;
        if (value.Length == 0)
            faults.Add(DayRuleFaultKind.EmptyValue, value, RulePart.Freq, RuleNames.Frequencies);
        else if (RuleNames.IsTimeFrequency(name))
            faults.Add(DayRuleFaultKind.TimeOfDay, value, RulePart.Freq, RuleNames.Frequencies);
        else
            faults.Add(
                DayRuleFaultKind.UnknownFrequency, value, RulePart.Freq, RuleNames.Frequencies, RuleNames.NearestFrequency(name));
        return Frequency.None;
    }

    /// <summary>Reads a weekday: 1 (Monday) to 7 (Sunday), and Monday where it is faulty.</summary>
    public static int ReadWeekday(RulePart part, TextPiece value, RuleFaults faults)
    {
        int weekday = value.Length == 0 ? 0 : RuleNames.WeekdayOf(value.ToString());
        if (weekday > 0)
            return weekday;
        faults.Add(
            value.Length == 0 ? DayRuleFaultKind.EmptyValue : DayRuleFaultKind.UnknownWeekday, value, part, RuleNames.Weekday);
        return 1;
    }

    public static void ReadWeekdays(TextPiece value, WeekdaySet weekdays, List<TextPiece> ordinals, RuleFaults faults)
    {
        foreach (TextPiece item in value.Split(','))
        {
            if (item.Length <= 2)
            {
                weekdays.Add(ReadWeekday(RulePart.ByDay, item, faults), ordinal: 0);
                continue;
            }

            TextPiece name = item.Sub(item.Length - 2);
            int weekday = RuleNames.WeekdayOf(name.ToString());
            if (weekday == 0 || !RuleNumbers.TryParse(item.Sub(0, item.Length - 2), mayHaveSign: true, out int ordinal))
            {
                faults.Add(
                    DayRuleFaultKind.UnknownWeekday, item, RulePart.ByDay, RuleNames.Weekday + ", with an ordinal as 1MO or -1MO");
                continue;
            }

            ordinals.Add(item);
            if (ordinal == 0 || ordinal > WeekdaySet.LargestOrdinal || ordinal < -WeekdaySet.LargestOrdinal)
                faults.Add(DayRuleFaultKind.OutOfRange, item, RulePart.ByDay, "an ordinal of 1 to 53 or -53 to -1");
            else
                weekdays.Add(weekday, ordinal);
        }
    }

    /// <summary>Reads a date, alone or with a time.</summary>
    public static RuleEnd? ReadUntil(TextPiece value, RuleFaults faults)
    {
        TextPiece date = value.Length > 8 ? value.Sub(0, 8) : value;
        TextPiece time = value.Sub(date.Length);
        if (TryDate(date, out LocalDate until))
        {
            if (time.Length == 0)
                return new RuleEnd(until, null, false);
            if (TryTime(time, out int hour, out int minute, out int second))
            {
                if (second == LeapSecond)
                    faults.Add(DayRuleFaultKind.UntilHasLeapSecond, time, RulePart.Until, Until);
                return new RuleEnd(until, new LocalTime(hour, minute, System.Math.Min(second, LeapSecond - 1)), time[time.Length - 1] is 'Z' or 'z');
            }
        }

        faults.Add(value.Length == 0 ? DayRuleFaultKind.EmptyValue : DayRuleFaultKind.InvalidDate, value, RulePart.Until, Until);
        return null;
    }

    private static bool TryDate(TextPiece piece, out LocalDate date)
    {
        date = default;
        if (piece.Length != 8 || !RuleNumbers.TryParse(piece, mayHaveSign: false, out int digits))
            return false;
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > Civil.DaysInMonth(year, month))
            return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Reads <c>THHMMSS</c>, with a <c>Z</c> after it or without.</summary>
    private static bool TryTime(TextPiece piece, out int hour, out int minute, out int second)
    {
        (hour, minute, second) = (0, 0, 0);
        bool form = piece[0] is 'T' or 't' && (piece.Length == 7 || (piece.Length == 8 && piece[7] is 'Z' or 'z'));
        if (!form || !RuleNumbers.TryParse(piece.Sub(1, 6), mayHaveSign: false, out int digits))
            return false;
        (hour, minute, second) = (digits / 10_000, digits / 100 % 100, digits % 100);
        return hour <= 23 && minute <= 59 && second <= LeapSecond;
    }
}
