using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Docs;

/// <summary>Every example and table of docs/reminders.md is what the library does; with STRETCHKIT_WRITE_DOCS set, the answers of the examples are written anew.</summary>
public partial class RemindersPageTests
{
    private const string Begin = "```reminders\n";

    private static readonly string Page = Repository.Read("docs", "reminders.md").ReplaceLineEndings("\n");

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (Match block in Block().Matches(Page))
                examples.Add(Heading().Matches(Page[..block.Index]).Last().Groups[1].Value, block.Index);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_answered_as_the_page_says(string heading, int at)
    {
        string text = Body(at);
        string[] lines = text.TrimEnd('\n').Split('\n');
        List<string> right = ReminderExample.Run(lines);
        if (Environment.GetEnvironmentVariable("STRETCHKIT_WRITE_DOCS") is not null)
            Write(text, string.Concat(right.Select(l => l + "\n")));
        else
            lines.Should().Equal(right, heading);
    }

    [Theory]
    [InlineData("1. ")]
    [InlineData("2. ")]
    [InlineData("3. ")]
    [InlineData("4. ")]
    [InlineData("5. ")]
    [InlineData("6. ")]
    public void Every_stage_has_an_example(string number) => Examples.Should().Contain(e => ((string)e[0]).StartsWith(number));

    [Fact]
    public void Every_refusal_has_a_row_and_an_example()
    {
        Rows("refusal").Select(r => Code(r[0])).Should().BeEquivalentTo(Enum.GetNames<RefusalCode>());
        foreach (RefusalCode code in Enum.GetValues<RefusalCode>())
            Page.Should().Contain($" => refused: {code}\n");
    }

    [Fact]
    public void Every_kind_of_event_has_a_row_in_the_order_in_which_they_fold()
    {
        Instant at = Instant.FromUtc(2026, 3, 2, 12, 0);
        var name = new OccurrenceName("desk", new LocalDate(2026, 3, 2), Slot.Wake);
        ReminderEvent[] events =
        [
            ReminderEvent.Completed("desk-break", at), ReminderEvent.Skipped(name, at), ReminderEvent.Snoozed(name, at), ReminderEvent.Delivered(name, at),
            ReminderEvent.Resumed(at), ReminderEvent.Paused(at), ReminderEvent.Travelled(at, DateTimeZone.Utc),
        ];
        events.Select(e => e.Kind).Should().BeEquivalentTo(Enum.GetValues<ReminderEventKind>());
        Rows("event").Select(r => Code(r[0])).Should().Equal(ReminderState.From(events).Events.Select(e => Camel(e.Kind.ToString())));
    }

    [Fact]
    public void Every_status_has_a_row_that_says_whether_it_was_planned_and_an_example()
    {
        Rows("status").Select(r => Code(r[0])).Should().Equal(Enum.GetNames<DayReminderStatus>());
        foreach (string[] row in Rows("status"))
            Page.Should().MatchRegex($"```reminders\n[^`]*\nlist [^\n]* {Code(row[0])}[,\n]");
        Rows("status").Where(r => r[2] == "yes").Select(r => Code(r[0])).Should().BeEquivalentTo(
            "Upcoming", "Due", "Missed", "Delivered", "Done", "PartlyDone", "Skipped", "Snoozed");
        Rows("status").Select(r => r[2]).Should().OnlyContain(planned => planned == "yes" || planned == "no");
    }

    [Fact]
    public void Every_step_of_an_explanation_has_a_row_with_its_words()
    {
        Rows("step").Select(r => Code(r[0])).Should().Equal(Enum.GetNames<ExplanationCode>());
        Rows("step").Select(r => r[2]).Should().Equal(Enum.GetValues<ExplanationCode>().Select(c => ReminderPhrases.For(c).For("en")));
    }

    [Fact]
    public void Every_default_is_that_of_a_plan()
    {
        Plan plan = Catalog.Reader.ReadPlan(
            """{ "id": "p", "zone": "UTC", "rules": [ { "id": "r", "routine": "desk-break", "trigger": { "kind": "every", "interval": "PT2H" } } ] }""").GetValueOrThrow();
        ReminderRule rule = plan.Rules[0];
        TimeWindow awake = plan.Awake[IsoDayOfWeek.Monday];
        var defaults = new Dictionary<string, string>
        {
            ["awake"] = $"{LocalTimeText.Format(awake.From)} to {LocalTimeText.Format(awake.To)}",
            ["minimumGap"] = Written(plan.MinimumGap),
            ["dailyLimit"] = plan.DailyLimit?.ToString() ?? "none",
            ["catchUp"] = Camel(plan.CatchUp.ToString()),
            ["priority"] = $"{rule.Priority}",
            ["quiet"] = Camel(rule.Quiet.ToString()),
            ["gap"] = Camel(rule.Gap.ToString()),
            ["jitter"] = Written(rule.Jitter),
            ["grace"] = Written(rule.Grace),
            ["snooze"] = $"{Written(rule.Snooze.Delay)}, {rule.Snooze.Limit} times",
        };
        Dictionary<string, string> said = Rows("member").Where(r => defaults.ContainsKey(Code(r[0]))).ToDictionary(r => Code(r[0]), r => r[1].Replace("`", ""));
        said.Should().Equal(defaults);
        rule.EffectiveEarly.Should().Be(Duration.FromMinutes(30), "it is at most half the interval");
    }

    private static string Body(int at)
    {
        int from = at + Begin.Length;
        return Page[from..Page.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static void Write(string before, string after)
    {
        string path = Path.Combine(Repository.Root, "docs", "reminders.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace(Begin + before + "```", Begin + after + "```"));
    }

    /// <summary>The rows of the table whose first column has a heading.</summary>
    private static List<string[]> Rows(string heading)
        => Page.Split('\n').SkipWhile(l => !l.StartsWith($"| {heading} |")).Skip(2).TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray()).ToList();

    private static string Code(string cell) => cell.Trim('`');

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Written(Duration duration) => IsoDuration.Format(duration);

    [GeneratedRegex("```reminders\n")]
    private static partial Regex Block();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
