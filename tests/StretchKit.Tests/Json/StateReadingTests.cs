using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Json;

/// <summary>A state is a set of facts: nothing of it is judged while it is read.</summary>
public class StateReadingTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 8, 6, 30);
    private static readonly OccurrenceName Name = new("r", new LocalDate(2026, 3, 8), Slot.At(new LocalTime(7, 0)));

    [Fact]
    public void Every_member_of_every_event_reads()
        => Read(
                """{ "kind": "travelled", "at": "2026-03-08T06:30:00Z", "zone": "Asia/Tokyo" }""",
                """{ "kind": "paused", "at": "2026-03-08T06:30:00Z", "until": "2026-03-08T09:30:00Z", "from": "2026-03-08T07:30:00Z", "rule": "r" }""",
                """{ "kind": "resumed", "at": "2026-03-08T06:30:00Z", "pause": "2026-03-08T07:30:00Z", "rule": "r" }""",
                """{ "kind": "delivered", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-11-01/01:30-05:00" }""",
                """{ "kind": "snoozed", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-03-08/07:00", "until": "2026-03-08T07:30:00Z" }""",
                """{ "kind": "skipped", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-03-08/07:00" }""",
                """{ "kind": "completed", "at": "2026-03-08T06:30:00Z", "routine": "x", "rule": "r", "occurrence": "r/2026-03-08/07:00", "started": "2026-03-08T06:20:00Z" }""")
            .Events.Should().Equal(
                ReminderEvent.Travelled(At, TimeZones.Find("Asia/Tokyo")),
                ReminderEvent.Paused(At, At + Duration.FromHours(3), At + Duration.FromHours(1), "r"),
                ReminderEvent.Resumed(At, "r", At + Duration.FromHours(1)),
                ReminderEvent.Delivered(new OccurrenceName("r", new LocalDate(2026, 11, 1), Slot.At(new LocalTime(1, 30), Offset.FromHours(-5))), At),
                ReminderEvent.Snoozed(Name, At, At + Duration.FromHours(1)),
                ReminderEvent.Skipped(Name, At),
                ReminderEvent.Completed("x", At, "r", Name, At - Duration.FromMinutes(10)));

    [Theory]
    [InlineData("""{ "kind": "resumed", "at": "2026-03-08T12:00:00Z" }""", """{ "kind": "resumed", "at": "2026-03-08T11:59:59Z" }""")]
    [InlineData("""{ "kind": "paused", "at": "2026-03-08T12:00:00Z", "until": "2026-03-08T11:00:00Z" }""")]
    [InlineData("""{ "kind": "paused", "at": "2026-03-08T12:00:00Z", "from": "2026-03-08T11:00:00Z", "until": "2026-03-08T13:00:00Z" }""")]
    [InlineData("""{ "kind": "completed", "at": "2026-03-08T12:00:00Z", "routine": "x", "started": "2026-03-08T13:00:00Z" }""")]
    [InlineData("""{ "kind": "snoozed", "at": "2026-03-08T12:00:00Z", "occurrence": "r/2026-03-08/07:00", "until": "2026-03-01T12:00:00Z" }""")]
    [InlineData("""{ "kind": "snoozed", "at": "2026-03-08T12:00:00Z", "occurrence": "nobody/2026-03-08/07:00" }""")]
    public void Events_in_any_order_and_of_any_content_are_kept(params string[] events)
        => Read(events).Events.Should().HaveCount(events.Length);

    [Fact]
    public void Equal_events_are_one_however_they_are_written()
        => Read(
                """{ "kind": "paused", "at": "2026-03-08T06:30:00Z" }""",
                """{ "kind": "paused", "at": "2026-03-08T06:30:00.0Z", "from": "2026-03-08T06:30:00Z" }""",
                """{ "kind": "skipped", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-03-08/07:00" }""",
                """{ "kind": "skipped", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-03-08/07:00:00" }""")
            .Events.Should().Equal(ReminderEvent.Paused(At), ReminderEvent.Skipped(Name, At));

    [Fact]
    public void Any_order_of_events_is_the_same_state()
    {
        string[] events =
        [
            """{ "kind": "skipped", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-03-08/07:00" }""",
            """{ "kind": "paused", "at": "2026-03-09T06:30:00Z" }""",
            """{ "kind": "resumed", "at": "2026-03-09T06:30:00Z" }""",
            """{ "kind": "delivered", "at": "2026-03-07T06:30:00Z", "occurrence": "r/2026-03-07/07:00" }""",
        ];
        ReminderState state = Read(events);
        ReminderState other = Read([.. events.Reverse()]);
        other.Should().Be(state);
        Catalog.Writer.Write(other).Should().Be(Catalog.Writer.Write(state));
    }

    [Fact]
    public void A_name_of_version_0_1_is_kept_and_told()
    {
        ReadResult<ReminderState> read = Catalog.Reader.ReadState("""{ "events": [ { "kind": "delivered", "at": "2026-03-08T06:30:00Z", "occurrence": "r/2026-03-08/PT4H" } ] }""");

        read.Value!.Events.Should().ContainSingle().Which.Occurrence!.Value.Slot.Elapsed.Should().Be(Duration.FromHours(4));
        Finding finding = read.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Severity, finding.Path).Should().Be(("SK1107", Severity.Warning, "$.events[0].occurrence"));
        finding.Message.Should().Contain("r/2026-03-08/PT4H").And.Contain("version 0.1");
        Catalog.Writer.Write(read.Value!).Should().Contain("\"r/2026-03-08/PT4H\"");
    }

    private static ReminderState Read(params string[] events)
    {
        ReadResult<ReminderState> read = Catalog.Reader.ReadState($$"""{ "events": [ {{string.Join(", ", events)}} ] }""");
        read.Findings.Should().BeEmpty();
        return read.Value!;
    }
}
