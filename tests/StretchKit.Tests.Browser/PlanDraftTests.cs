using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Samples.Web.Client.Planning;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>What the plan's page thinks with, without a browser.</summary>
public class PlanDraftTests
{
    private static readonly LocalDate From = new(2026, 3, 2);

    [Theory]
    [InlineData("""{ "id": "p", "zone": "Europe/Berlin", "minimumGap": "PT45M", "rules": [ { "id": "x", "routine": "back-relief", "priority": 10, "trigger": { "kind": "wake" } } ] }""")]
    [InlineData("""
        { "id": "p", "zone": "Asia/Tokyo", "awake": { "from": "06:30", "to": "23:00", "saturday": { "from": "09:00", "to": "00:30" }, "sunday": { "from": "09:00", "to": "00:30" } },
          "quiet": [ { "from": "12:15", "to": "13:00" } ],
          "rules": [ { "id": "a", "routine": "desk-2-min", "trigger": { "kind": "at", "times": ["10:00", "15:30:30"] } },
                     { "id": "b", "routine": "desk-break", "on": ["monday","tuesday","wednesday","thursday","friday"], "trigger": { "kind": "every", "interval": "PT90M" } },
                     { "id": "c", "routine": "bedtime", "priority": 10, "trigger": { "kind": "sleep", "offset": "-PT20M" } } ] }
        """)]
    public void A_plan_that_the_form_can_say_reminds_alike_when_the_form_has_said_it(string json)
    {
        PlanDraft read = PlanDraft.OfJson(json, From);
        read.Form.Should().NotBeNull();

        PlanDraft typed = PlanDraft.OfForm(read.Form!, From);
        typed.Plan!.ToSchedule().Upcoming(Instant.FromUtc(2026, 3, 1, 0, 0), 60).Select(o => (o.At, o.RoutineId))
            .Should().Equal(read.Plan!.ToSchedule().Upcoming(Instant.FromUtc(2026, 3, 1, 0, 0), 60).Select(o => (o.At, o.RoutineId)));
    }

    [Theory]
    [InlineData("\"dailyLimit\": 3", "")]
    [InlineData("\"end\": \"2027-01-01\"", "")]
    [InlineData("\"quiet\": [ { \"from\": \"12:00\", \"to\": \"13:00\", \"on\": [\"monday\"] } ]", "")]
    [InlineData("\"awake\": { \"sunday\": { \"from\": \"10:00\" } }", "")]
    [InlineData("\"ours\": true", "")]
    [InlineData("", ", \"jitter\": \"PT5M\"")]
    [InlineData("", ", \"repeat\": { \"rule\": \"FREQ=DAILY;INTERVAL=2\", \"from\": \"2026-01-05\" }")]
    [InlineData("", ", \"metadata\": { \"colour\": \"red\" }")]
    public void A_plan_that_says_more_than_the_form_has_none_and_loses_nothing(string member, string ofRule)
    {
        string json = $$"""{ "id": "p", "zone": "Europe/Berlin", {{member}}{{(member.Length > 0 ? "," : "")}} "rules": [ { "id": "morning", "routine": "bedtime", "priority": 10, "trigger": { "kind": "wake" }{{ofRule}} } ] }""";
        PlanDraft draft = PlanDraft.OfJson(json, From);
        (draft.Form, draft.IsRight, draft.Json).Should().Be((null, true, json));
        PlanDraft.OfJson("""{ "id": "p", "zone": "Europe/Berlin", "rules": [ { "id": "morning", "routine": "bedtime", "priority": 10, "trigger": { "kind": "wake" } } ] }""", From)
            .Form.Should().NotBeNull("without it the form can say it");
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", 3_600)]
    [InlineData("Europe/Berlin", "2026-10-25", -3_600)]
    [InlineData("Africa/Cairo", "2026-04-24", 3_600)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", -1_800)]
    public void The_day_of_a_clock_change_is_marked_and_no_other(string zone, string day, int seconds)
    {
        LocalDate change = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        string json = $$"""{ "id": "p", "zone": "{{zone}}", "rules": [ { "id": "a", "routine": "desk-break", "trigger": { "kind": "at", "times": ["12:00"] } } ] }""";
        PlanDraft draft = PlanDraft.OfJson(json, change.PlusDays(-3));

        draft.Days.Select(d => (d.Day, d.Change?.Seconds)).Should().Equal(
            Enumerable.Range(-3, 7).Select(n => (change.PlusDays(n), n == 0 ? seconds : (int?)null)));
        draft.Days.Should().OnlyContain(d => d.Reminders.Count == 1 && d.Reminders[0].Local.TimeOfDay == new LocalTime(12, 0));
    }
}
