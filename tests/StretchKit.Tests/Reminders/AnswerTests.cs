using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Explanations and refusals as values, states that go two ways from one, and what is said to who asks amiss.</summary>
public sealed class AnswerTests
{
    private static readonly Instant Noon = At.Utc("2026-06-10T12:00Z");

    private readonly Schedule _schedule = (Catalog.BackReliefDay with { Zone = DateTimeZone.Utc }).ToSchedule();

    [Fact]
    public void Explanations_are_equal_by_rule_day_slot_and_steps()
    {
        Explanation[] today = [.. _schedule.ExplainDay(new LocalDate(2026, 6, 10))];
        Explanation[] again = [.. _schedule.ExplainDay(new LocalDate(2026, 6, 10))];
        Explanation[] tomorrow = [.. _schedule.ExplainDay(new LocalDate(2026, 6, 11))];
        OccurrenceName first = At.Name($"{today[0].RuleId}/2026-06-10/{today[0].Slot}");
        ReminderState skipped = _schedule.After(ReminderEvent.Skipped(first, Noon));

        today.Should().Equal(again);
        for (int i = 0; i < today.Length; i++)
        {
            for (int j = 0; j < today.Length; j++)
                today[i].Equals(again[j]).Should().Be(i == j);
            today[i].Equals(tomorrow[i]).Should().BeFalse();
            today[i].Equals(null).Should().BeFalse();
        }

        _schedule.Explain(first, skipped).Equals(today[0]).Should().BeFalse("its steps differ");
    }

    [Fact]
    public void Explanations_of_what_has_no_occurrence_differ_by_day_and_rule()
    {
        Explanation one = _schedule.Explain(At.Name("nobody/2026-06-10/07:00"));

        one.Should().Be(_schedule.Explain(At.Name("nobody/2026-06-10/07:00")));
        one.Should().NotBe(_schedule.Explain(At.Name("anybody/2026-06-10/07:00")));
        one.Should().NotBe(_schedule.Explain(At.Name("nobody/2026-06-10/07:01")));
        one.Should().NotBe(_schedule.Explain(At.Name("nobody/2026-06-11/07:00")));
    }

    [Fact]
    public void Refusals_are_equal_by_their_codes()
    {
        Refusal unknown = Refused(ReminderEvent.Snoozed(At.Name("nobody/2026-06-10/07:00"), Noon));
        Refusal reversed = Refused(ReminderEvent.Paused(Noon, Noon - Duration.FromHours(1)));

        unknown.Should().Be(Refused(ReminderEvent.Snoozed(At.Name("anybody/2026-06-10/07:00"), Noon)));
        unknown.Equals(reversed).Should().BeFalse();
        unknown.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Two_states_that_come_from_one_do_not_hear_of_each_other()
    {
        ReminderState common = ReminderState.Empty;
        for (int i = 0; i < 9; i++)
        {
            ReminderEvent one = ReminderEvent.Completed("one", Noon + Duration.FromHours(i));
            ReminderEvent other = ReminderEvent.Completed("other", Noon + Duration.FromHours(i));
            ReminderEvent[] before = [.. common.Events];

            ReminderState left = common.Apply(one);
            ReminderState right = common.Apply(other);

            left.Events.Should().Equal(before.Append(one));
            right.Events.Should().Equal(before.Append(other));
            common.Events.Should().Equal(before);
            common = left;
        }
    }

    [Fact]
    public void Who_asks_amiss_is_told_what_is_missing()
    {
        Action template = () => Catalog.BackReliefDay.ToSchedule();
        Action calendar = () => _ = new OccurrenceName("r", new LocalDate(2026, 6, 10, CalendarSystem.Julian), Slot.Wake);
        Action name = () => ReminderEvent.Delivered(default(OccurrenceName), Noon);
        Action count = () => _schedule.Upcoming(Noon, -1);

        template.Should().Throw<Exception>().WithMessage("*'back-relief-day' is a template*Zone*");
        calendar.Should().Throw<ArgumentException>().WithMessage("*ISO calendar*").WithParameterName("day");
        name.Should().Throw<ArgumentException>().WithMessage("*names nothing*").WithParameterName("occurrence");
        count.Should().Throw<ArgumentOutOfRangeException>();
        OccurrenceName.TryParse(null, out _).Should().BeFalse();
    }

    private Refusal Refused(ReminderEvent happened) => _schedule.Apply(ReminderState.Empty, happened).Refusal!;
}
