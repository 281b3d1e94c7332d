using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Occurrences, their names and slots as values.</summary>
public sealed class OccurrenceTests
{
    private static readonly ReminderRule Rule = new("r", "routine", Trigger.At("07:00"));

    private static readonly DateTimeZone Berlin = TimeZones.Find("Europe/Berlin");

    private static readonly Kept Kept = new() { At = 9 * Axis.Hour, Nominal = 8 * Axis.Hour, Day = 3, Slot = Slot.Wake };

    private static readonly Occurrence[] Different =
    [
        Of(Rule, Berlin, Kept),
        Of(Rule, Berlin, Kept with { At = 10 * Axis.Hour }),
        Of(Rule, Berlin, Kept with { Nominal = 9 * Axis.Hour }),
        Of(Rule, Berlin, Kept with { Day = 4 }),
        Of(Rule, Berlin, Kept with { Slot = Slot.Sleep }),
        Of(Rule with { Priority = 1 }, Berlin, Kept),
        Of(Rule, TimeZones.Find("Europe/Paris"), Kept),
        default,
    ];

    private static readonly OccurrenceName[] DifferentNames =
    [
        new("r", new LocalDate(2026, 6, 10), Slot.Wake),
        new("s", new LocalDate(2026, 6, 10), Slot.Wake),
        new("r", new LocalDate(2026, 6, 11), Slot.Wake),
        new("r", new LocalDate(2026, 6, 10), Slot.Sleep),
        default,
    ];

    [Fact]
    public void Each_member_makes_an_occurrence_another_one()
    {
        for (int i = 0; i < Different.Length; i++)
        {
            for (int j = 0; j < Different.Length; j++)
            {
                Different[i].Equals(Different[j]).Should().Be(i == j);
                (Different[i] == Different[j]).Should().Be(i == j);
                (Different[i] != Different[j]).Should().Be(i != j);
            }
        }

        Different.Select(o => o.GetHashCode()).Distinct().Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public void Each_member_makes_a_name_another_one()
    {
        for (int i = 0; i < DifferentNames.Length; i++)
        {
            for (int j = 0; j < DifferentNames.Length; j++)
            {
                DifferentNames[i].Equals(DifferentNames[j]).Should().Be(i == j);
                (DifferentNames[i] == DifferentNames[j]).Should().Be(i == j);
                (DifferentNames[i] != DifferentNames[j]).Should().Be(i != j);
            }
        }

        DifferentNames.Select(n => n.GetHashCode()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_default_one_says_nothing()
    {
        default(Occurrence).ToString().Should().BeEmpty();
        default(OccurrenceName).RuleId.Should().BeEmpty();
    }

    [Fact]
    public void A_slot_says_what_it_is_counted_by()
    {
        Slot[] slots = [Slot.At(new LocalTime(7, 30)), Slot.Wake, Slot.Sleep, Slot.After(Duration.FromHours(4))];

        slots.Select(s => s.Kind).Should().Equal(SlotKind.Time, SlotKind.Wake, SlotKind.Sleep, SlotKind.Elapsed);
        slots.Select(s => s.Time).Should().Equal(new LocalTime(7, 30), null, null, null);
        slots.Select(s => s.Elapsed).Should().Equal(null, null, null, Duration.FromHours(4));
        (slots[0] == Slot.At(new LocalTime(7, 30))).Should().BeTrue();
        (slots[0] != slots[1]).Should().BeTrue();
        (slots[0] != Slot.At(new LocalTime(7, 30))).Should().BeFalse();
    }

    [Theory]
    [InlineData("wake", "wake")]
    [InlineData("sleep", "sleep")]
    [InlineData("07:00", "07:00")]
    [InlineData("07:00:30", "07:00:30")]
    [InlineData("01:30-05:00", "01:30-05:00")]
    [InlineData("01:30+05:45", "01:30+05:45")]
    [InlineData("01:30-04:56:02", "01:30-04:56:02")]
    [InlineData("01:30-5:00", null)]
    [InlineData("01:30-05", null)]
    [InlineData("01:30-19:00", null)]
    [InlineData("-05:00", null)]
    [InlineData("PT0S", "PT0S")]
    [InlineData("P7D", "P7D")]
    [InlineData("P7DT1S", null)]
    [InlineData("-PT1S", null)]
    [InlineData("noon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_slot_is_read_from_its_text(string? text, string? written)
        => (Slot.TryParse(text, out Slot slot) ? slot.ToString() : null).Should().Be(written);

    private static Occurrence Of(ReminderRule rule, DateTimeZone zone, Kept kept)
        => new(new CompiledPlan(new Plan("plan", [rule])).Rules[0], zone, kept);
}
