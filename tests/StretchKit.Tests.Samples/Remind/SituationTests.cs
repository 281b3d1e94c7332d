using System.Linq;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Remind;
using Xunit;

namespace StretchKit.Tests.Samples.Remind;

/// <summary>What a plan and its events say about the reminder that waits for an answer, row by row. Times are of 9 March 2026 in UTC.</summary>
public class SituationTests
{
    private static readonly Plan Plan = Plan.Build("two-a-day", "UTC")
        .Remind("desk", StretchKit.Catalog.DeskBreak, Trigger.At("07:00", "09:00"))
        .ToPlan();

    [Theory]
    [InlineData("06:59", "", null, "07:00")]
    [InlineData("07:00", "delivered 07:00", "07:00", "09:00")]
    [InlineData("08:59", "delivered 07:00", "07:00", "09:00")]
    [InlineData("09:01", "delivered 07:00, delivered 09:00", "09:00", null)]
    [InlineData("10:01", "delivered 07:00", null, null)]
    [InlineData("07:05", "delivered 07:00, skipped 07:01", null, "09:00")]
    [InlineData("07:05", "delivered 07:00, snoozed 07:01", null, "07:11")]
    [InlineData("07:12", "delivered 07:00, snoozed 07:01, delivered 07:11", "07:11", "09:00")]
    [InlineData("07:05", "delivered 07:00, completed 07:04", null, "09:00")]
    [InlineData("07:05", "delivered 07:00, paused 07:04", null, null)]
    [InlineData("07:05", "delivered 07:00, paused 07:04, resumed 07:05", null, "09:00")]
    public void The_open_reminder_and_the_next(string now, string events, string? open, string? next)
    {
        ReminderState state = events.Split(", ", System.StringSplitOptions.RemoveEmptyEntries).Aggregate(ReminderState.Empty, (s, e) => s.Apply(Event(e)));
        var situation = Situation.Of(new PersonReminders(Plan, state), At(now));
        Time(situation.Open).Should().Be(open);
        Time(situation.Next is { Day.Day: 9 } today ? today : null).Should().Be(next);
    }

    [Theory]
    [InlineData("06:00", null, true)]
    [InlineData("07:30", null, true)]
    [InlineData("07:00", "07:00", false)]
    [InlineData("07:30", "07:00", false)]
    [InlineData("06:30", "07:00", true)]
    public void A_pause_is_in_force_until_its_end(string now, string? until, bool isPaused)
    {
        ReminderState state = ReminderState.Empty.Apply(ReminderEvent.Paused(At("05:00"), until is null ? null : At(until)));
        var situation = Situation.Of(new PersonReminders(Plan, state), At(now));
        situation.IsPaused.Should().Be(isPaused);
        situation.PausedUntil.Should().Be(isPaused && until is not null ? At(until) : null);
    }

    [Fact]
    public void Pauses_add_up_and_those_of_one_rule_or_of_the_future_do_not_count()
    {
        var state = ReminderState.From(
        [
            ReminderEvent.Paused(At("05:00"), At("06:30")),
            ReminderEvent.Paused(At("05:01"), At("08:00"), from: At("06:00")),
            ReminderEvent.Paused(At("05:02"), ruleId: "desk"),
            ReminderEvent.Paused(At("05:03"), from: At("20:00")),
        ]);
        Situation.Of(new PersonReminders(Plan, state), At("06:10")).PausedUntil.Should().Be(At("08:00"));
        Situation.Of(new PersonReminders(Plan, state), At("08:00")).IsPaused.Should().BeFalse();
        Situation.Of(new PersonReminders(Plan, state), At("20:00")).Should().Match<Situation>(s => s.IsPaused && s.PausedUntil == null);
    }

    private static string? Time(Occurrence? occurrence)
        => occurrence is { } known ? known.Local.TimeOfDay.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static ReminderEvent Event(string text)
    {
        string[] words = text.Split(' ');
        Instant at = At(words[1]);
        OccurrenceName.TryParse($"desk/2026-03-09/{(at < At("08:00") ? "07:00" : "09:00")}", out OccurrenceName name).Should().BeTrue();
        return words[0] switch
        {
            "delivered" => ReminderEvent.Delivered(name, at),
            "skipped" => ReminderEvent.Skipped(name, at),
            "snoozed" => ReminderEvent.Snoozed(name, at),
            "completed" => ReminderEvent.Completed("desk-break", at),
            "paused" => ReminderEvent.Paused(at),
            _ => ReminderEvent.Resumed(at),
        };
    }

    private static Instant At(string time) => InstantPattern.ExtendedIso.Parse($"2026-03-09T{time}:00Z").Value;
}
