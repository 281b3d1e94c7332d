using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Events and states as values, and what is left of a state that is trimmed.</summary>
public sealed class EventAndStateTests
{
    private static readonly Instant Noon = At.Utc("2026-06-10T12:00Z");

    private static readonly OccurrenceName Name = At.Name("desk/2026-06-10/11:00");

    private static readonly ReminderEvent[] Different =
    [
        ReminderEvent.Delivered(Name, Noon),
        ReminderEvent.Delivered(Name, Noon + Duration.FromSeconds(1)),
        ReminderEvent.Delivered(At.Name("desk/2026-06-10/13:00"), Noon),
        ReminderEvent.Skipped(Name, Noon),
        ReminderEvent.Snoozed(Name, Noon),
        ReminderEvent.Completed("desk-break", Noon),
        ReminderEvent.Completed("desk-break", Noon, "desk"),
        ReminderEvent.Completed("back-relief", Noon),
        ReminderEvent.Paused(Noon),
        ReminderEvent.Paused(Noon, Noon + Duration.FromHours(1)),
        ReminderEvent.Resumed(Noon),
        ReminderEvent.Travelled(Noon, TimeZones.Find("Asia/Tokyo")),
        ReminderEvent.Travelled(Noon, TimeZones.Find("Asia/Seoul")),
        ReminderEvent.Snoozed(Name, Noon, Noon + Duration.FromHours(1)),
        ReminderEvent.Completed("desk-break", Noon, "desk", Name),
        ReminderEvent.Completed("desk-break", Noon, "desk", null, Noon - Duration.FromMinutes(5)),
        ReminderEvent.Paused(Noon, null, Noon + Duration.FromHours(1)),
        ReminderEvent.Paused(Noon, null, null, "desk"),
        ReminderEvent.Resumed(Noon, "desk"),
        ReminderEvent.Resumed(Noon, null, Noon),
    ];

    [Fact]
    public void Each_member_makes_an_event_another_one()
    {
        for (int i = 0; i < Different.Length; i++)
        {
            for (int j = 0; j < Different.Length; j++)
                Different[i].Equals(Different[j]).Should().Be(i == j);
        }

        ReminderEvent.Completed("desk-break", Noon, "desk").Should().Be(Different[6]);
        ReminderEvent.Delivered(At.Name("desk/2026-06-10/11:00"), Noon).Should().Be(Different[0]);
        ReminderEvent.Paused(Noon, Noon + Duration.FromHours(1)).Should().Be(Different[9]);
    }

    [Fact]
    public void States_are_equal_by_their_events()
    {
        ReminderState one = Of(Different[0], Different[3]);

        (one == Of(Different[0], Different[3])).Should().BeTrue();
        one.GetHashCode().Should().Be(Of(Different[0], Different[3]).GetHashCode());
        (one == Of(Different[0])).Should().BeFalse();
        (one == Of(Different[0], Different[4])).Should().BeFalse();
        (one != Of(Different[0], Different[4])).Should().BeTrue();
        (one.GetHashCode() == Of(Different[0], Different[1]).GetHashCode()).Should().BeFalse("their last events differ");
        (one == null).Should().BeFalse();
    }

    [Fact]
    public void Equal_events_count_once_in_whichever_order_they_come()
    {
        ReminderState state = Of(Different[1], Different[0], Different[1]);

        state.Events.Should().Equal(Different[0], Different[1]);
        state.Should().Be(Of(Different[0]).Merge(Of(Different[1])));
    }

    [Fact]
    public void What_cannot_be_is_refused_by_what_it_says_itself()
    {
        Refused(ReminderEvent.Paused(Noon, Noon)).Should().Be(RefusalCode.PauseEndsBeforeStart);
        Refused(ReminderEvent.Paused(Noon, Hour(1), Hour(1))).Should().Be(RefusalCode.PauseEndsBeforeStart);
        Refused(ReminderEvent.Paused(Noon, Hour(1), Hour(-1))).Should().Be(RefusalCode.PauseStartsBeforeEvent);
        Refused(ReminderEvent.Completed("desk-break", Noon, started: Hour(1))).Should().Be(RefusalCode.SessionEndsBeforeStart);

        RefusalCode? Refused(ReminderEvent happened)
            => (Catalog.BackReliefDay with { Zone = DateTimeZone.Utc }).ToSchedule().Apply(ReminderState.Empty, happened).Refusal?.Code;
    }

    [Theory]
    [InlineData("delivered 0", 0, "Delivered 0")]
    [InlineData("delivered 0", 1, "Delivered 0")]
    [InlineData("delivered 0", 96, "")]
    [InlineData("paused 0-5", 4, "Paused 0")]
    [InlineData("paused 0-5", 5, "")]
    [InlineData("paused 0", 9, "Paused 0")]
    [InlineData("paused 0,resumed 1", 2, "")]
    [InlineData("paused 0,resumed 1,paused 2", 3, "Paused 2")]
    [InlineData("paused 0-1,paused 2-9", 3, "Paused 2")]
    [InlineData("travelled 0", 1, "Travelled 0")]
    [InlineData("travelled 0,travelled 1", 2, "Travelled 1")]
    [InlineData("travelled 0,paused 1", 2, "Travelled 0,Paused 1")]
    [InlineData("paused 0,travelled 1", 2, "Paused 0,Travelled 1")]
    [InlineData("paused 0,travelled 0", 2, "Travelled 0,Paused 0")]
    [InlineData("paused 0-1,travelled 1,delivered 3", 3, "Travelled 1,Delivered 3")]
    [InlineData("travelled 0,delivered 1,resumed 100", 99, "Travelled 0,Resumed 100")]
    public void Trimmed_it_keeps_what_still_holds(string events, int before, string kept)
    {
        ReminderState state = Of([.. events.Split(',').Select(Read)]);

        string.Join(",", state.Trim(Hour(before)).Events.Select(e => $"{e.Kind} {(e.At - Noon).TotalHours}")).Should().Be(kept);
    }

    [Theory]
    [InlineData("09:00", "2026-06-10T08:59:59Z", "2026-06-10T09:00:00Z")]
    [InlineData("09:00", "2026-06-10T09:00:00Z", "2026-06-11T09:00:00Z")]
    [InlineData("00:00", "2026-06-10T23:59:59Z", "2026-06-11T00:00:00Z")]
    public void The_next_time_of_day_is_strictly_after(string time, string after, string next)
        => Plan.Build("p", "UTC").Remind(new ReminderRule("r", "routine", Trigger.OnWaking())).ToPlan().ToSchedule()
            .NextTimeOfDay(LocalTime.FromHoursSinceMidnight(int.Parse(time[..2], null)), At.Utc(after)).Should().Be(At.Utc(next));

    [Fact]
    public void A_queue_with_one_to_add_and_one_to_move_is_not_in_step()
    {
        Schedule schedule = (Catalog.BackReliefDay with { Zone = TimeZones.Find("UTC") }).ToSchedule();
        Occurrence[] upcoming = [.. schedule.Upcoming(Noon, 2)];
        QueuedReminder moved = new(upcoming[0].Name, upcoming[0].At + Duration.FromMinutes(1));
        QueuedReminder gone = new(At.Name("gone/2026-06-11/07:00"), Noon + Duration.FromDays(1));

        QueueChanges.Between([moved], upcoming, Noon).IsEmpty.Should().BeFalse();
        QueueChanges.Between([QueuedReminder.Of(upcoming[0]), gone], upcoming, Noon).IsEmpty.Should().BeFalse();
        QueueChanges.Between([moved with { At = Noon }], upcoming, Noon).Add.Should().HaveCount(2);
    }

    private static ReminderState Of(params ReminderEvent[] events) => ReminderState.From(events);

    private static Instant Hour(int hour) => Noon + Duration.FromHours(hour);

    private static ReminderEvent Read(string text)
    {
        string[] words = text.Split(' ', '-');
        Instant at = Hour(int.Parse(words[1], null));
        return words[0] switch
        {
            "delivered" => ReminderEvent.Delivered(Name, at),
            "paused" => ReminderEvent.Paused(at, words.Length > 2 ? Hour(int.Parse(words[2], null)) : null),
            "resumed" => ReminderEvent.Resumed(at),
            _ => ReminderEvent.Travelled(at, TimeZones.Find("Asia/Tokyo")),
        };
    }
}
