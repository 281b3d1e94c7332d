using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using FluentAssertions;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Tests.Recurrence;
using Xunit;

namespace StretchKit.Tests.Reminders.Peers;

/// <summary>
/// Rules of dates, asked of Ical.Net as events that last a day. It counts DTSTART as an occurrence even where the rule does not
/// match it; RFC 5545 leaves that open, and a day rule does not. So a rule begins here on a date of its own.
/// </summary>
public sealed class ICalendarTests
{
    private const int Cases = 600;
    private const int Years = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact]
    public void A_day_rule_has_the_dates_of_the_calendar_event()
    {
        int compared = 0, empty = 0, gaveUp = 0;
        SlowRuleGen.Any.Where(slow => !DiffersForAReason(slow)).Sample(
            slow =>
            {
                string text = slow.ToString();

                // The start is chosen by looking at every date, not by the rule that is in question.
                LocalDate[] dates = [.. slow.DatesUntil(slow.From.PlusYears(Years)).Take(1)];
                if (dates.Length == 0)
                {
                    empty++;
                    return;
                }

                LocalDate from = dates[0];
                var rule = new DayRule(text, from);
                rule.Includes(from).Should().BeTrue("it is a date of {0} from {1} and from itself", text, slow.From);
                LocalDate last = LocalDate.Min(from.PlusYears(Years), LastFull(slow));
                IReadOnlyList<LocalDate>? theirs = Theirs(text, from, last);
                if (theirs is null)
                {
                    gaveUp++;
                    return;
                }

                LocalDate[] ours = [.. Ours(rule, from, last)];
                string.Join(' ', ours.Except(theirs)).Should().BeEmpty("Ical.Net has them too in {0} from {1}", text, from);
                theirs.Should().Equal(ours, "{0} from {1}", text, from);
                compared++;
            },
            iter: Cases,
            threads: 1);
        compared.Should().BeGreaterThan(Cases / 2, "{0} have no date, {1} were too much for Ical.Net", empty, gaveUp);
        gaveUp.Should().BeLessThan(Cases / 50);
    }

    /// <summary>Where RFC 5545 leaves room and the two take different ways.</summary>
    private static bool DiffersForAReason(SlowRule rule)
    {
        bool weeks = rule.WeekNumbers.Length > 0;

        // BYWEEKNO without BYDAY is the weekday of DTSTART here (the remarks of DayRule); where another part names days, Ical.Net takes any weekday.
        if (weeks && rule.Days.Length == 0 && rule.YearDays.Length + rule.MonthDays.Length > 0)
            return true;

        // YEARLY with BYMONTHDAY and BYDAY means any month here (a day by the one that is also a day by the other), there that of DTSTART.
        if (rule is { Frequency: "YEARLY", Months.Length: 0, MonthDays.Length: > 0 } && rule.Days.Length + rule.YearDays.Length > 0)
            return true;

        // BYMONTH=3;BYYEARDAY=1,60 is the 60th day alone, as each part narrows what the others name; Ical.Net forgets the month.
        // With BYWEEKNO it gives a date once for each month, and counts it as often.
        if (rule.Months.Length > 0 && (weeks || rule.YearDays.Length > 0))
            return true;

        // A date that is named twice (6,6 or, in a month of 31 days, 31,-1) comes twice there; a recurrence set has no date twice.
        return Repeats(rule.Months) || Repeats(rule.WeekNumbers) || Repeats(rule.YearDays) || Repeats(rule.MonthDays)
            || rule.Days.Distinct().Count() < rule.Days.Length;
    }

    /// <summary>Ical.Net leaves out what comes in the year or month of UNTIL, where its steps from DTSTART pass UNTIL in it: until then only.</summary>
    private static LocalDate LastFull(SlowRule rule) => (rule.Until, rule.Frequency) switch
    {
        ({ } until, "YEARLY") => until.PlusYears(-1).PlusDays(-7),
        ({ } until, "MONTHLY") => until.PlusMonths(-1),
        _ => LocalDate.MaxIsoValue,
    };

    private static bool Repeats(int[] values)
        => values.Distinct().Count() < values.Length || values.Select(Math.Sign).Distinct().Count() > 1;

    private static IEnumerable<LocalDate> Ours(DayRule rule, LocalDate from, LocalDate last)
    {
        for (LocalDate? next = rule.NextOnOrAfter(from, last); next is { } date; next = rule.NextOnOrAfter(date.PlusDays(1), last))
            yield return date;
    }

    /// <summary>Ical.Net's dates; null where it gives up, or does not come to an end. A thread of its own, so that none of the pool is lost then.</summary>
    private static LocalDate[]? Theirs(string rule, LocalDate from, LocalDate last)
    {
        var task = Task.Factory.StartNew(
            () =>
            {
                var item = new CalendarEvent
                {
                    Start = new CalDateTime(from.Year, from.Month, from.Day),
                    RecurrenceRule = new RecurrenceRule(rule),
                };
                return item.GetOccurrences(options: new EvaluationOptions { MaxUnmatchedIncrementsLimit = 2_000 })
                    .Select(o => new LocalDate(o.Period.StartTime.Year, o.Period.StartTime.Month, o.Period.StartTime.Day))
                    .TakeWhile(date => date <= last)
                    .ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            return task.Wait(Patience) ? task.Result : null;
        }
        catch (AggregateException thrown) when (thrown.InnerException is EvaluationException)
        {
            return null;
        }
    }
}
