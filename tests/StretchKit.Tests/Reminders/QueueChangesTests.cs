using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

public sealed class QueueChangesTests
{
    private readonly Schedule _schedule = (Catalog.BackReliefDay with { Zone = TimeZones.Find("Europe/Berlin") }).ToSchedule();

    [Fact]
    public void An_empty_queue_is_filled()
    {
        Instant now = _schedule.Local("2026-06-10T08:00");

        QueueChanges changes = QueueChanges.Between([], _schedule.Upcoming(now, 64), now);

        changes.Add.Should().HaveCount(64);
        changes.Move.Should().BeEmpty();
        changes.Remove.Should().BeEmpty();
    }

    [Fact]
    public void What_has_fired_while_nobody_was_running_is_neither_moved_nor_removed()
    {
        Instant before = _schedule.Local("2026-06-10T06:00");
        QueuedReminder[] queued = [.. _schedule.Upcoming(before, 4).Select(QueuedReminder.Of)];
        Instant now = _schedule.Local("2026-06-10T09:30");

        QueueChanges changes = QueueChanges.Between(queued, _schedule.Upcoming(now, 4), now);

        changes.Add.Lines().Should().Equal("desk 15:00", "desk 17:00");
        changes.Move.Should().BeEmpty();
        changes.Remove.Should().BeEmpty();
    }

    [Fact]
    public void A_snooze_moves_one_and_a_skip_removes_one()
    {
        Instant now = _schedule.Local("2026-06-10T11:01");
        Occurrence eleven = _schedule.Named("desk/2026-06-10/11:00");
        ReminderState snoozed = _schedule.After(ReminderEvent.Snoozed(eleven, now));
        QueuedReminder[] queued = [.. _schedule.Upcoming(now, 3, snoozed).Select(QueuedReminder.Of)];
        Instant later = _schedule.Local("2026-06-10T11:05");
        ReminderState state = _schedule.Apply(snoozed, ReminderEvent.Skipped(_schedule.Named("desk/2026-06-10/13:00"), later)).State;
        ReminderState travelled = _schedule.Apply(state, ReminderEvent.Travelled(later, TimeZones.Find("Europe/London"))).State;

        QueueChanges changes = QueueChanges.Between(queued, _schedule.Upcoming(later, 3, travelled), later);

        changes.Remove.Select(n => n.ToString()).Should().Equal("desk/2026-06-10/13:00");
        changes.Move.Select(o => o.Name.ToString()).Should().Equal("desk/2026-06-10/15:00");
        changes.Move[0].At.Should().Be(_schedule.Local("2026-06-10T16:00"));
        // It is 10:05 in London now, where the desk break of 11:00 comes once more.
        changes.Add.Select(o => o.Name.ToString()).Should().Equal("desk/2026-06-10/11:00+01:00");
        changes.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void A_queue_in_step_stays_as_it_is()
    {
        Instant now = _schedule.Local("2026-06-10T08:00");

        QueueChanges.Between(_schedule.Upcoming(now, 64).Select(QueuedReminder.Of), _schedule.Upcoming(now, 64), now).IsEmpty.Should().BeTrue();
    }
}
