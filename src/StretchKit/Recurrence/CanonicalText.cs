using System.Globalization;
using System.Text;

namespace StretchKit.Recurrence;

/// <summary>
/// One text for all ways of writing a rule: capitals, parts in a fixed order, lists sorted and without repetitions, defaults
/// (INTERVAL=1, WKST=MO) left out.
/// </summary>
internal static class CanonicalText
{
    public static string Of(RuleParts parts)
    {
        var text = new StringBuilder("FREQ=").Append(RuleNames.Of(parts.Frequency));
        if (parts.Interval != 1)
            Name(text, RulePart.Interval).Append(Digits(parts.Interval));
        if (parts.Count > 0)
            Name(text, RulePart.Count).Append(Digits(parts.Count));
        if (parts.Until is { } until)
            Name(text, RulePart.Until).Append(until);
        Numbers(text, parts, RulePart.ByMonth);
        Numbers(text, parts, RulePart.ByWeekNo);
        Numbers(text, parts, RulePart.ByYearDay);
        Numbers(text, parts, RulePart.ByMonthDay);
        Weekdays(text, parts.Weekdays);
        Numbers(text, parts, RulePart.BySetPos);
        if (parts.WeekStart != 1)
            Name(text, RulePart.Wkst).Append(RuleNames.OfWeekday(parts.WeekStart));
        return text.ToString();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static StringBuilder Name(StringBuilder text, RulePart part) => text.Append(';').Append(RuleNames.Of(part)).Append('=');

    private static void Numbers(StringBuilder text, RuleParts parts, RulePart part)
    {
        NumberSet numbers = parts.ListOf(part);
        if (numbers.IsEmpty)
            return;
        Name(text, part);
        for (int number = -NumberSet.Largest; number <= NumberSet.Largest; number++)
        {
            if (numbers.Lists(number))
                text.Append(Digits(number)).Append(',');
        }

        text.Length--;
    }

    private static void Weekdays(StringBuilder text, WeekdaySet weekdays)
    {
        if (weekdays.IsEmpty)
            return;
        Name(text, RulePart.ByDay);
        for (int weekday = 1; weekday <= 7; weekday++)
        {
            if (weekdays.ListsEvery(weekday))
                text.Append(RuleNames.OfWeekday(weekday)).Append(',');
            for (int ordinal = -WeekdaySet.LargestOrdinal; ordinal <= WeekdaySet.LargestOrdinal; ordinal++)
            {
                if (weekdays.Lists(weekday, ordinal))
                    text.Append(Digits(ordinal)).Append(RuleNames.OfWeekday(weekday)).Append(',');
            }
        }

        text.Length--;
    }
}
