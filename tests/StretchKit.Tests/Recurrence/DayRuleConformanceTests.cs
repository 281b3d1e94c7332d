using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Recurrence;

/// <summary>The vectors of libical, where the folder with them lies beside the repository.</summary>
public class DayRuleConformanceTests
{
    private const string UntilIsADate =
        "UNTIL is a date here, and includes it: its time, before the first date's own, is passed over with a warning";

    private const string WeekYearOfFrom =
        "2027-01-03 is in week-year 2026, from which INTERVAL counts here; the vector counts from 2027 (though others of 2009 and 2025 do not)";

    /// <summary>The vectors that this library answers otherwise, with what it answers.</summary>
    private static readonly Dictionary<string, (string Reason, LocalDate[] Missing, LocalDate[] Extra)> Differences = new()
    {
        ["FREQ=YEARLY;UNTIL=20100326T000000Z;BYDAY=FR;BYYEARDAY=-275,-276,-277,-278,-279,-280,-281 from 20060331T020000"] =
            (UntilIsADate, [], [new(2010, 3, 26)]),
        ["FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH from 19970902T090000"] =
            (UntilIsADate, [], [new(1997, 10, 7)]),
        ["FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR from 19970901T090000"] =
            (UntilIsADate, [], [new(1997, 12, 24)]),
        ["FREQ=DAILY;UNTIL=19971224T000000Z from 19970902T090000"] =
            (UntilIsADate, [], [new(1997, 12, 24)]),
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
            List(rule, rule.From, expected.Length + 1).Should().Equal(expected, key);
            if (root.TryGetProperty("START-AT", out JsonElement startAt))
            {
                LocalDate onOrAfter = Date(startAt.GetString()!);
                List(rule, onOrAfter, expected.Length + 1).Should().Equal(expected.Where(date => date >= onOrAfter), key);
            }
        }

        seen.Should().HaveCountGreaterThan(100).And.Contain(Differences.Keys);
    }

    private static LocalDate Date(string text)
        => new(Number(text, 0, 4), Number(text, 4, 2), Number(text, 6, 2));

    private static int Number(string text, int start, int length)
        => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static List<LocalDate> List(DayRule rule, LocalDate onOrAfter, int most)
    {
        var dates = new List<LocalDate>();
        for (LocalDate? next = rule.Next(onOrAfter); next is { } date && dates.Count < most; next = rule.Next(date.PlusDays(1)))
            dates.Add(date);
        return dates;
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
