using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Duration = NodaTime.Duration;

namespace StretchKit.Benchmarks;

/// <summary>A year of the back-relief-day plan's occurrences, against Ical.Net giving the same instants from eight daily events.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Year
{
    private static readonly Instant From = Instant.FromUtc(2026, 1, 1, 5, 0);

    private static readonly string[] Times = ["07:00", "09:00", "11:00", "13:00", "15:00", "17:00", "19:00", "21:30"];

    private readonly Schedule _schedule = (Catalog.BackReliefDay with { Zone = TimeZones.Find("America/New_York") }).ToSchedule();

    private readonly Ical.Net.Calendar _calendar = MakeCalendar();

    public Year()
    {
        // The same instants, or the comparison says nothing.
        if (!Instantly().SequenceEqual(_schedule.Between(From, From + Duration.FromDays(365)).Select(o => o.At)))
            throw new InvalidOperationException("The calendar does not give the plan's instants.");
    }

    [Benchmark(Baseline = true)]
    public int IcalNet() => Instantly().Count();

    [Benchmark]
    public int StretchKit() => _schedule.Between(From, From + Duration.FromDays(365)).Count();

    private IEnumerable<Instant> Instantly()
        => _calendar.GetOccurrences<CalendarEvent>(new CalDateTime(From.ToDateTimeUtc()))
            .Select(o => Instant.FromDateTimeUtc(o.Period.StartTime.AsUtc)).TakeWhile(i => i < From + Duration.FromDays(365)).Order();

    private static Ical.Net.Calendar MakeCalendar()
    {
        var calendar = new Ical.Net.Calendar();
        foreach (string time in Times)
        {
            int[] parts = [.. time.Split(':').Select(int.Parse)];
            calendar.Events.Add(new CalendarEvent
            {
                Start = new CalDateTime(2026, 1, 1, parts[0], parts[1], 0, "America/New_York"),
                RecurrenceRule = new RecurrenceRule(Ical.Net.FrequencyType.Daily, 1),
            });
        }

        return calendar;
    }
}
