using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.History;
using Xunit;

namespace StretchKit.Tests.Samples.History;

/// <summary>The history of a person that was made up for it: today is Wednesday, 11 March 2026, in Berlin.</summary>
public class PastTests
{
    private static readonly Instant Now = At("2026-03-11T12:00:00Z");

    private static readonly Plan Plan = Plan.Build("mornings", "Europe/Berlin").Remind("morning", StretchKit.Catalog.DeskBreak, Trigger.At("07:00")).ToPlan();

    /// <summary>Done on Monday and Tuesday of this week, and on Monday a week ago by halves; once more after midnight of the wall, before that of UTC.</summary>
    private static readonly PersonHistory Person = new(
        "me",
        Plan,
        ReminderState.Empty,
        [Session("2026-03-02T06:00:00Z", 300, 300, skipped: true), Session("2026-03-08T23:30:00Z", 120), Session("2026-03-09T06:00:00Z", 1200), Session("2026-03-10T06:00:00Z", 599)]);

    [Fact]
    public void The_calendar_has_weeks_as_columns_and_weekdays_as_rows()
        => HeatMap.Lines(Past(6), 80).Should().Equal(
            "     Feb     Mar",
            "Mon  · · · · ▒ █",
            "Tue  · · · · · ▒",
            "Wed  · · · · · ·",
            "Thu  · · · · ·",
            "Fri  · · · · ·",
            "Sat  · · · · ·",
            "Sun  · · · · ·");

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(200)]
    public void It_fits_and_shows_every_day_once(int weeks)
    {
        string[] lines = [.. HeatMap.Lines(Past(weeks), 78)];
        lines.Should().OnlyContain(l => l.Length <= 78);
        lines.Where(l => l.Length > 3 && char.IsLetter(l[0])).Sum(l => l[5..].Count(c => c != ' ')).Should().Be((7 * weeks) - 4);
    }

    [Theory]
    [InlineData(1, '░')]
    [InlineData(299, '░')]
    [InlineData(300, '▒')]
    [InlineData(599, '▒')]
    [InlineData(600, '▓')]
    [InlineData(1199, '▓')]
    [InlineData(1200, '█')]
    public void The_fuller_a_cell_the_more_minutes(int seconds, char cell)
        => HeatMap.Lines(StretchKit.Samples.Terminal.History.Past.Of(Person with { Sessions = [Session("2026-03-09T06:00:00Z", seconds)] }, DateTimeZone.Utc, Now, 1), 80)
            .ElementAt(1).Should().Be($"Mon  {cell}");

    [Fact]
    public void Weeks_count_sessions_and_time_by_the_date_on_the_wall_and_adherence_by_the_plan()
    {
        JsonElement json = Json(Past(2));
        json.GetProperty("weeks").EnumerateArray().Select(Row).Should().Equal(
            "2026-03-02: 1 session, PT5M, planned 7, done 0, partial 1, missed 6, extra 0",
            "2026-03-09: 3 session, PT31M59S, planned 3, done 2, partial 0, missed 1, extra 1");
        json.GetProperty("streak").GetRawText().Replace(" ", "").Replace("\n", "").Should().Be("""{"current":2,"longest":2}""");
        json.GetProperty("sessions").GetArrayLength().Should().Be(4);
        json.GetProperty("weeks")[1].GetProperty("days").EnumerateArray().Select(d => d.GetProperty("outcome").GetString()).Should().Equal("done", "done", "unfinished");
    }

    [Fact]
    public void Without_anything_every_member_is_there_and_null()
    {
        JsonElement json = Json(StretchKit.Samples.Terminal.History.Past.Of(null, DateTimeZone.Utc, Now, 2));
        json.GetProperty("plan").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("streak").GetProperty("current").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("weeks").GetArrayLength().Should().Be(2);
        json.GetProperty("weeks")[0].EnumerateObject().Select(m => m.Name).Should().Equal(
            "monday", "sessions", "time", "planned", "done", "partial", "missed", "extra", "toCome", "days");
        json.GetProperty("sessions").GetArrayLength().Should().Be(0);
    }

    private static StretchKit.Samples.Terminal.History.Past Past(int weeks) => StretchKit.Samples.Terminal.History.Past.Of(Person, DateTimeZone.Utc, Now, weeks);

    private static string Row(JsonElement week)
        => $"{week.GetProperty("monday")}: {week.GetProperty("sessions")} session, {week.GetProperty("time")}, planned {week.GetProperty("planned")}, "
            + $"done {week.GetProperty("done")}, partial {week.GetProperty("partial")}, missed {week.GetProperty("missed")}, extra {week.GetProperty("extra")}";

    private static JsonElement Json(StretchKit.Samples.Terminal.History.Past past)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            HistoryJson.Write(writer, past);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static Session Session(string started, int seconds, int wanted = 0, bool skipped = false)
    {
        var held = new SessionHold(0, "neck-side-bend", Side.Left, Duration.FromSeconds(wanted == 0 ? seconds : wanted), Duration.FromSeconds(seconds), HoldOutcome.Done);
        SessionHold[] holds = skipped ? [held, held with { Actual = Duration.Zero, Outcome = HoldOutcome.Skipped }] : [held];
        Instant start = At(started);
        return new Session("desk-break", start, start + Duration.FromSeconds(seconds), holds);
    }

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
