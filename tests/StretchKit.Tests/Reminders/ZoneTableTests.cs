using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The table of a zone's offsets says what the time-zone database says, whatever it was asked before.</summary>
public sealed class ZoneTableTests
{
    private static readonly Gen<Instant> AnyInstant = Gen.Frequency(
        (4, Gen.Long[Unix(2000, 1), Unix(2040, 1)]),
        (2, Gen.Long[Unix(1880, 1), Unix(2100, 1)]),
        (1, Gen.Long[Unix(-9_000, 1), Unix(9_999, 12)])).Select(Instant.FromUnixTimeSeconds);

    [Fact]
    public void It_says_what_the_database_says()
        => Gen.Select(PlanGen.Place, AnyInstant.Array[1, 60]).Sample(
            (place, instants) =>
            {
                var table = new ZoneTable(place.Zone);
                foreach (Instant instant in instants)
                    Matches(table, instant);
            },
            iter: 300);

    [Fact]
    public void It_says_so_at_every_change_too()
    {
        var table = new ZoneTable(DateTimeZoneProviders.Tzdb["Africa/Casablanca"]);
        ZoneInterval[] intervals = [.. table.Zone.GetZoneIntervals(Instant.FromUtc(2010, 1, 1, 0, 0), Instant.FromUtc(2045, 1, 1, 0, 0))];

        foreach (Instant change in intervals.Concat(intervals.Reverse()).Where(i => i.HasEnd).Select(i => i.End))
        {
            Matches(table, change);
            Matches(table, change - Duration.FromTicks(1));
        }
    }

    [Fact]
    public void Before_the_first_and_after_the_last_change_it_has_no_end()
    {
        var table = new ZoneTable(DateTimeZoneProviders.Tzdb["America/New_York"]);

        table.At(Axis.Floor(Instant.MinValue)).Start.Should().Be(-Axis.Never);
        table.At(Axis.Floor(Instant.MaxValue)).End.Should().Be(Axis.Never);
    }

    private static void Matches(ZoneTable table, Instant instant)
    {
        ZoneInterval interval = table.Zone.GetZoneInterval(instant);
        OffsetSpan stretch = table.At(Axis.Floor(instant));

        stretch.Offset.Should().Be(interval.WallOffset.Ticks);
        stretch.Start.Should().Be(interval.HasStart ? Axis.Floor(interval.Start) : -Axis.Never);
        stretch.End.Should().Be(interval.HasEnd ? Axis.Floor(interval.End) : Axis.Never);
    }

    private static long Unix(int year, int month) => Instant.FromUtc(year, month, 1, 0, 0).ToUnixTimeSeconds();
}
