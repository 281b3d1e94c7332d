using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Recurrence;

/// <summary>The vectors of libical, where the folder with them lies beside the repository.</summary>
public class DayRuleConformanceTests
{
    private const string WeekYearOfFrom =
        "2027-01-03 is in week-year 2026, from which INTERVAL counts here; the vector counts from 2027 (though others of 2009 and 2025 do not)";

    /// <summary>The vectors that this library answers otherwise, with what it answers.</summary>
    private static readonly Dictionary<string, (string Reason, LocalDate[] Missing, LocalDate[] Extra)> Differences = new()
    {
        ["FREQ=YEARLY;BYWEEKNO=53;INTERVAL=6;BYDAY=TH;COUNT=1 from 20270103T000000Z"] =
            (WeekYearOfFrom, [new(2093, 12, 31)], [new(2032, 12, 30)]),
        ["FREQ=YEARLY;BYWEEKNO=53;INTERVAL=5;BYDAY=TH;COUNT=1 from 20270103T000000Z"] =
            (WeekYearOfFrom, [new(2032, 12, 30)], [new(2071, 12, 31)]),
    };

    [SkippableFact]
    public void The_vectors_have_the_dates_they_list_but_for_the_differences_that_are_explained()
    {
        string? file = FindVectors();
        Skip.If(file is null, "There is no folder shared/conformance with recurrence.jsonl beside the repository.");

        var seen = new HashSet<string>();
        foreach (string line in File.ReadLines(file!))
        {
            using var vector = JsonDocument.Parse(line);
            JsonElement root = vector.RootElement;
            string text = root.GetProperty("RRULE").GetString()!;
            string start = root.GetProperty("DTSTART").GetString()!;
            LocalDate[] expected = [.. root.GetProperty("INSTANCES").EnumerateArray().Select(instance => Date(instance.GetString()!))];
            string key = $"{text} from {start}";
            seen.Add(key);
            if (Differences.TryGetValue(key, out (string Reason, LocalDate[] Missing, LocalDate[] Extra) difference))
                expected = [.. expected.Except(difference.Missing).Concat(difference.Extra).Order()];

            var rule = new DayRule(text, Date(start));
            LocalTime time = Time(start);
            List(rule, rule.From, time, expected.Length + 1).Should().Equal(expected, key);
            if (root.TryGetProperty("START-AT", out JsonElement startAt))
            {
                LocalDate onOrAfter = Date(startAt.GetString()!);
                List(rule, onOrAfter, time, expected.Length + 1).Should().Equal(expected.Where(date => date >= onOrAfter), key);
            }
        }

        seen.Should().HaveCountGreaterThan(100).And.Contain(Differences.Keys);
    }

    private static LocalDate Date(string text)
        => new(Number(text, 0, 4), Number(text, 4, 2), Number(text, 6, 2));

    private static int Number(string text, int start, int length)
        => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalTime Time(string text)
        => text.Length < 15 ? LocalTime.Midnight : new(Number(text, 9, 2), Number(text, 11, 2), Number(text, 13, 2));

    /// <summary>The dates of a reminder at a time of day: its instants, in UTC as in the vectors, end with an UNTIL that has a time.</summary>
    private static List<LocalDate> List(DayRule rule, LocalDate onOrAfter, LocalTime time, int most)
    {
        var dates = new List<LocalDate>();
        Instant last = rule.LastInstant(DateTimeZone.Utc) ?? Instant.MaxValue;
        for (int? next = NextFrom(onOrAfter); next is { } day && dates.Count < most; next = NextFrom(dates[^1].PlusDays(1)))
        {
            LocalDate date = Civil.DateOf(day);
            if (date.At(time).InUtc().ToInstant() > last)
                break;
            dates.Add(date);
        }

        return dates;

        int? NextFrom(LocalDate date) => rule.NextDayIgnoringUntilTime(Civil.DayOf(date), Civil.LastDay);
    }

    private static string? FindVectors()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string file = Path.Combine(folder.FullName, "shared", "conformance", "recurrence.jsonl");
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
