using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cronos;
using CsCheck;
using FluentAssertions;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace StretchKit.Tests.Reminders.Peers;

/// <summary>
/// A time of day on some weekdays, said as a plan and as a cron expression. Both must agree, but in a clock gap: there a
/// reminder is shifted by the gap (docs/clock-changes.md, rule 1), and Cronos fires at the gap's end.
/// </summary>
public sealed class CronosTests
{
    private const int Cases = 6_000;

    private static readonly string[] Zones =
        ["America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago", "Europe/Berlin", "Asia/Kathmandu"];

    private static readonly Instant First = Instant.FromUtc(2020, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2030, 1, 1, 0, 0);

    private static readonly Gen<Case> Case =
        Gen.Select(
            Gens.OneOf(Zones),
            Gen.Int[0, 86_399],
            Gen.Frequency((1, Gen.Const(127)), (2, Gen.Int[1, 127])),
            Gen.Long[First.ToUnixTimeSeconds(), Last.ToUnixTimeSeconds()],
            Gen.Bool,
            Gen.Int[0, 99],
            Gen.Int[-7_200, 7_200])
        .Select((zone, second, days, instant, nearAChange, change, offset) =>
        {
            var random = new Case(zone, LocalTime.FromSecondsSinceMidnight(second), (DaysOfWeek)days, Instant.FromUnixTimeSeconds(instant));
            return nearAChange && Changes(random.Zone) is { Length: > 0 } changes ? random.Near(changes[change % changes.Length], offset) : random;
        });

    [Fact]
    public void A_time_on_weekdays_comes_when_Cronos_says_but_for_the_shift_in_a_gap()
    {
        int compared = 0, unlikeData = 0, gaps = 0, repeated = 0;
        Case.Sample(
            given =>
            {
                Schedule schedule = Plan.Build("peer", given.Zone)
                    .Remind(new ReminderRule("r", "routine", Trigger.At(given.Time)) { On = given.Days }).ToPlan().ToSchedule();
                Occurrence ours = schedule.Next(given.After)!.Value;
                if (given.Machine is null || !SameData(given.Zone, given.Machine, given.After - Duration.FromDays(2), ours.At + Duration.FromDays(9)))
                {
                    unlikeData++;
                    return;
                }

                ZoneLocalMapping mapping = given.Zone.MapLocal(ours.Day + given.Time);
                Instant expected = ours.At;
                if (mapping.Count == 0)
                {
                    gaps++;
                    Instant gapEnd = mapping.LateInterval.Start;
                    LocalDateTime gapStart = mapping.EarlyInterval.IsoLocalEnd;
                    (ours.At - gapEnd).Should().Be(Period.Between(gapStart, ours.Day + given.Time).ToDuration(), "{0}", given);
                    expected = gapEnd > given.After ? gapEnd : schedule.Next(ours.At)!.Value.At;
                }

                if (mapping.Count == 2)
                    repeated++;
                given.Cron.GetNextOccurrence(given.After.ToDateTimeUtc(), given.Machine).Should().Be(expected.ToDateTimeUtc(), "{0}", given);
                compared++;
            },
            iter: Cases,
            threads: 1);

        compared.Should().BeGreaterThan(Cases * 3 / 4, "{0} cases had other time-zone data on this machine", unlikeData);
        gaps.Should().BeGreaterThan(Cases / 50);
        repeated.Should().BeGreaterThan(Cases / 50);
    }

    private static Instant[] Changes(DateTimeZone zone)
        => [.. zone.GetZoneIntervals(First, Last).Skip(1).Select(interval => interval.Start)];

    private static bool SameData(DateTimeZone zone, TimeZoneInfo machine, Instant from, Instant to)
    {
        foreach (ZoneInterval interval in zone.GetZoneIntervals(from, to))
        {
            Instant first = interval.HasStart && interval.Start > from ? interval.Start : from;
            Instant end = interval.HasEnd && interval.End < to ? interval.End : to;
            for (Instant at = first; at < end; at += Duration.FromHours(6))
            {
                if (!Same(at))
                    return false;
            }

            if (!Same(end - Duration.FromSeconds(1)))
                return false;
        }

        return true;

        bool Same(Instant at) => machine.GetUtcOffset(at.ToDateTimeUtc()) == zone.GetUtcOffset(at).ToTimeSpan();
    }
}

/// <summary>A rule, and the instant that is asked about.</summary>
internal sealed record Case(string ZoneId, LocalTime Time, DaysOfWeek Days, Instant After)
{
    private static readonly Dictionary<string, TimeZoneInfo?> Machines = [];

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[ZoneId];

    public TimeZoneInfo? Machine
    {
        get
        {
            lock (Machines)
            {
                if (!Machines.TryGetValue(ZoneId, out TimeZoneInfo? machine))
                    Machines[ZoneId] = TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out machine) ? machine : null;
                return machine;
            }
        }
    }

    public CronExpression Cron => CronExpression.Parse(
        string.Create(CultureInfo.InvariantCulture, $"{Time.Second} {Time.Minute} {Time.Hour} * * {string.Join(',', Numbers)}"), CronFormat.IncludeSeconds);

    private IEnumerable<int> Numbers => Enumerable.Range(1, 7).Where(day => ((int)Days & (1 << (day - 1))) != 0);

    /// <summary>The same, with a time around that which the clock showed before a change, asked within a few days of it.</summary>
    public Case Near(Instant change, int offset)
    {
        LocalDateTime before = (change - Duration.FromSeconds(1)).WithOffset(Zone.GetUtcOffset(change - Duration.FromSeconds(1))).LocalDateTime;
        return this with
        {
            Time = before.PlusSeconds(1 + offset).TimeOfDay,
            After = change + Duration.FromSeconds(5L * offset) - Duration.FromHours(8),
        };
    }
}
