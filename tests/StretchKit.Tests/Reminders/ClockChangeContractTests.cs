using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The tables of docs/clock-changes.md, row by row.</summary>
public sealed class ClockChangeContractTests
{
    public static TheoryData<string, string, string, string, string> BuiltInDay => Rows(cells => cells.Length == 5, cells => cells)
        .Aggregate(new TheoryData<string, string, string, string, string>(), (data, c) =>
        {
            data.Add(c[0], c[1], c[2], c[3], c[4]);
            return data;
        });

    public static TheoryData<string, string, string, string, string, string> Triggers => Rows(cells => cells.Length == 7, cells => cells)
        .Aggregate(new TheoryData<string, string, string, string, string, string>(), (data, c) =>
        {
            data.Add(c[0], c[1], c[3], c[4], c[5], c[6]);
            return data;
        });

    [Fact]
    public void The_printed_tables_are_read()
    {
        BuiltInDay.Should().HaveCount(32);
        Triggers.Should().HaveCountGreaterThan(100);
    }

    [Theory]
    [MemberData(nameof(BuiltInDay))]
    public void The_built_in_day_comes_as_printed(string zone, string day, string askedAt, string next, string onTheWall)
    {
        Schedule schedule = (Catalog.BackReliefDay with { Zone = DateTimeZoneProviders.Tzdb[zone] }).ToSchedule();
        LocalDateTime asked = LocalDatePattern.Iso.Parse(day).Value + LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss").Parse(askedAt).Value;

        Occurrence found = schedule.Next(asked.InZoneStrictly(schedule.Plan.Zone!).ToInstant())!.Value;

        InstantPattern.General.Format(found.At).Should().Be(next);
        Wall(found.Local, found.Day).Should().Be(onTheWall);
    }

    [Theory]
    [MemberData(nameof(Triggers))]
    public void Every_trigger_comes_as_printed(string zone, string day, string awake, string rule, string quiet, string comes)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(day).Value;
        Schedule schedule = PlanOf(zone, date, awake, rule, quiet).ToSchedule();
        Instant midnight = schedule.Plan.Zone!.AtStartOfDay(date).ToInstant();

        IEnumerable<string> found = schedule.Between(midnight - Duration.FromDays(2), midnight + Duration.FromDays(3))
            .Where(o => o.Day == date).Select(o => Wall(o.Local, date));

        string.Join(", ", found.DefaultIfEmpty("none")).Should().Be(comes);
    }

    [Fact]
    public void A_skipped_date_shifts_onto_the_next_and_keeps_its_instants()
    {
        Plan plan = Plan.Build("apia", "Pacific/Apia").Remind(new ReminderRule("walk", "routine", Trigger.At("07:00", "19:00"))).ToPlan();

        IEnumerable<string> found = plan.ToSchedule()
            .Between(Instant.FromUtc(2011, 12, 29, 10, 0), Instant.FromUtc(2012, 1, 1, 10, 0)).Select(o => $"{o.Name} {Rfc3339.Format(o.Local)}");

        found.Should().Equal(
            "walk/2011-12-29/07:00 2011-12-29T07:00:00-10:00",
            "walk/2011-12-29/19:00 2011-12-29T19:00:00-10:00",
            "walk/2011-12-30/07:00 2011-12-31T07:00:00+14:00",
            "walk/2011-12-30/19:00 2011-12-31T19:00:00+14:00",
            "walk/2012-01-01/07:00 2012-01-01T07:00:00+14:00",
            "walk/2012-01-01/19:00 2012-01-01T19:00:00+14:00");
    }

    private static Plan PlanOf(string zone, LocalDate date, string awake, string rule, string quiet)
    {
        string[] hours = awake.Split('–');
        string[] words = rule.Split(' ');
        PlanBuilder builder = Plan.Build("contract", zone).Awake(hours[0], hours[1]).MinimumGap(Duration.Zero);
        if (quiet != "—")
            builder.Quiet(quiet.Split('–')[0], quiet.Split('–')[1]);
        return builder.Remind(new ReminderRule("r", "routine", TriggerOf(words, date))
        {
            Gap = words.Contains("skip") ? GapMode.Skip : GapMode.Shift,
            Quiet = words.Contains("drop") ? QuietMode.Drop : words.Contains("defer") ? QuietMode.Defer : QuietMode.Ignore,
        }).ToPlan();
    }

    private static Trigger TriggerOf(string[] words, LocalDate date) => words[0] switch
    {
        "at" => Trigger.At(words[1]),
        "dates" => Trigger.Dates(date + LocalTimeText.Parse(words[1], null)),
        "wake" => new WakeTrigger(OffsetOf(words)),
        "sleep" => new SleepTrigger(OffsetOf(words)),
        "every" => Trigger.Every(DurationOf(words[1]), words[2].Split('–')[0], words[2].Split('–')[1]),
        _ => throw new InvalidDataException($"The documentation has an unknown trigger '{words[0]}'."),
    };

    private static Duration OffsetOf(string[] words) => words.Length > 1 ? DurationOf(words[1]) : Duration.Zero;

    private static Duration DurationOf(string text)
        => IsoDuration.TryParse(text, out Duration duration) ? duration : throw new InvalidDataException(text);

    private static string Wall(OffsetDateTime local, LocalDate day)
        => (local.Date == day ? "" : LocalDatePattern.Iso.Format(local.Date) + " ")
            + local.ToString("HH:mm", CultureInfo.InvariantCulture) + local.Offset.ToString("+HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(Func<string[], bool> which, Func<string[], string[]> select)
        => File.ReadLines(Path.Combine(Repository.Root, "docs", "clock-changes.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| zone", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(which).Select(select);
}
