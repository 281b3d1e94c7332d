using System.Linq;
using CsCheck;
using NodaTime;

namespace StretchKit.Tests.Recurrence;

/// <summary>Random rules that RFC 5545 allows.</summary>
internal static class SlowRuleGen
{
    private static readonly Gen<IsoDayOfWeek> Weekday = Gen.Int[1, 7].Select(day => (IsoDayOfWeek)day);

    private static readonly Gen<LocalDate> From =
        Gen.Int[0, 365 * 8].Select(days => new LocalDate(1998, 12, 20).PlusDays(days));

    public static readonly Gen<SlowRule> Any = Gen.Select(
        Pick("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "YEARLY"),
        From,
        Gen.Frequency((2, Gen.Const(1)), (3, Gen.Int[2, 5]), (1, Gen.Int[6, 40])),
        Gen.Int[0, 99],
        Lists,
        Weekday.Array[0, 4],
        Gen.Int[-5, 5].Array[4],
        Weekday)
        .Select((frequency, from, interval, end, lists, weekdays, ordinals, weekStart) =>
        {
            bool yearly = frequency == "YEARLY";
            int[] weekNumbers = yearly ? lists.WeekNumbers : [];
            bool mayHaveOrdinals = frequency == "MONTHLY" || (yearly && weekNumbers.Length == 0);
            var days = weekdays.Select((day, index) => (mayHaveOrdinals ? ordinals[index] : 0, day)).ToArray();
            int[] yearDays = yearly ? lists.YearDays : [];
            int[] monthDays = frequency == "WEEKLY" ? [] : lists.MonthDays;
            bool choice = lists.Months.Length + weekNumbers.Length + yearDays.Length + monthDays.Length + days.Length > 0;
            return new SlowRule
            {
                Frequency = frequency,
                From = from,
                Interval = interval,
                Count = end is > 0 and <= 30 ? end : null,
                Until = end > 70 ? from.PlusDays((end - 70) * 200) : null,
                Months = lists.Months,
                WeekNumbers = weekNumbers,
                YearDays = yearDays,
                MonthDays = monthDays,
                Days = days,
                Positions = choice ? lists.Positions : [],
                WeekStart = weekStart,
            };
        });

    private static Gen<(int[] Months, int[] WeekNumbers, int[] YearDays, int[] MonthDays, int[] Positions)> Lists
        => Gen.Select(
            Sometimes(Gen.Int[1, 12], 4),
            Sometimes(Gen.OneOf(Gen.Int[1, 53], Gen.Int[-53, -1], Pick(1, 52, 53, -1, -53)), 5),
            Sometimes(Gen.OneOf(Gen.Int[1, 366], Gen.Int[-366, -1], Pick(1, 60, 365, 366, -1, -366)), 30),
            Sometimes(Gen.OneOf(Gen.Int[1, 31], Gen.Int[-31, -1]), 12),
            Sometimes(Gen.OneOf(Gen.Int[1, 4], Gen.Int[-4, -1]), 3));

    private static Gen<int[]> Sometimes(Gen<int> number, int most)
        => Gen.Frequency((2, Gen.Const(System.Array.Empty<int>())), (1, number.Array[1, most]));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
