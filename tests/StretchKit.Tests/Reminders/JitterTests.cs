using CsCheck;
using FluentAssertions;
using StretchKit.Recurrence;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The amount of jitter is a contract: the same on every machine and in every version.</summary>
public sealed class JitterTests
{
    // Calculated outside the library from its documentation: FNV-1a over "plan/rule/date/slot", MurmurHash3's finalizer, modulo.
    [Theory]
    [InlineData("desk-day/desk/2026-03-08/07:00", 600, 422)]
    [InlineData("desk-day/desk/2026-03-08/07:00:05", 600, 591)]
    [InlineData("desk-day/desk/2026-03-09/07:00", 600, 56)]
    [InlineData("p/r.1/0999-12-31/wake", 86400, 14912)]
    [InlineData("p/r/2026-11-01/sleep", 86400, 7858)]
    [InlineData("p/r/2026-11-01/PT4H", 3600, 1471)]
    [InlineData("p/r/2026-11-01/PT1H30M", 3600, 852)]
    [InlineData("p/r/2026-11-01/PT0S", 3600, 2041)]
    [InlineData("p/r/2026-11-01/P1DT2H3M4S", 3600, 3389)]
    [InlineData("p/r/2026-11-01/P1D", 3600, 2435)]
    [InlineData("p/r/2026-11-01/PT45M", 59, 32)]
    [InlineData("p/r/2026-11-01/PT2H0.5S", 3600, 3170)]
    [InlineData("p/r/2026-11-01/23:59:59", 0, 0)]
    public void The_amounts_are_fixed(string name, long most, long seconds)
    {
        string plan = name.Split('/')[0];
        OccurrenceName occurrence = At.Name(name[(plan.Length + 1)..]);

        ulong onDay = JitterHash.OnDay(JitterHash.Seed(plan, occurrence.RuleId), Civil.DayOf(occurrence.Day));
        JitterHash.Seconds(onDay, occurrence.Slot, most).Should().Be(seconds);
    }

    [Fact]
    public void Every_amount_from_zero_to_the_most_occurs()
    {
        int[] counts = new int[4];
        for (int day = 740_000; day < 744_000; day++)
            counts[JitterHash.Seconds(JitterHash.OnDay(JitterHash.Seed("p", "r"), day), Slot.Wake, 3)]++;

        counts.Should().OnlyContain(c => c > 850 && c < 1150);
    }

    [Fact]
    public void It_is_within_its_bounds()
        => Gen.Select(Gen.Int[0, 86_400], Gen.Int[0, 3_000_000], Gen.Int[0, 100_000]).Sample((most, day, slot) =>
            JitterHash.Seconds(JitterHash.OnDay(1, day), Slot.OfElapsed(slot * Axis.Second), most) is var s && s >= 0 && s <= most);
}
