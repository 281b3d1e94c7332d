using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Recurrence;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// Random plans around a date where something happens: a clock change of any zone of the database more often than not,
/// 29 February, the day that Apia left out.
/// </summary>
internal static class PlanGen
{
    private static readonly DateTimeZone[] Zones =
        [.. DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id])];

    private static readonly string[] Troubled =
    [
        "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago", "Pacific/Apia", "Asia/Amman",
        "Pacific/Kwajalein", "Asia/Kathmandu", "Africa/Casablanca", "America/Scoresbysund", "Antarctica/Troll", "Europe/Dublin",
    ];

    private static readonly Gen<LocalTime> Time = Gen.Frequency(
        (8, Gen.Int[0, 47].Select(half => LocalTime.Midnight.PlusMinutes(30 * half))),
        (1, Gen.Int[0, 86_399].Select(s => LocalTime.Midnight.PlusSeconds(s))),
        (2, Gens.OneOf(new LocalTime(0, 0), new LocalTime(2, 30), new LocalTime(1, 30), new LocalTime(23, 30))));

    private static readonly Gen<DaysOfWeek> Days = Gen.Frequency(
        (4, Gen.Const(DaysOfWeek.All)),
        (2, Gens.OneOf(DaysOfWeek.MondayToFriday, DaysOfWeek.Weekend)),
        (1, Gen.Int[1, 127].Select(d => (DaysOfWeek)d)));

    private static readonly Gen<WakingHours> Awake =
        from usual in Gen.Bool
        from hours in Gen.Select(Time, Time)
        from other in Gen.Select(Gen.Int[1, 7], Gens.Maybe(Time), Gens.Maybe(Time))
        select (usual ? WakingHours.Default : new WakingHours(hours.Item1, hours.Item2))
            .On((IsoDayOfWeek)other.Item1, other.Item2, other.Item3);

    private static Gen<QuietTime> Quiet(LocalDate date) => Gen.Frequency(
        (3, Gen.Select(Time, Time, Days, (begin, end, days) => (QuietTime)QuietTime.Weekly(begin, end, days))),
        (1, Gen.Select(Near(date, 3), Time, Gens.OneOf(1, 30, 90, 600, 3_000), (d, t, minutes) => (QuietTime)QuietTime.Once(d.At(t), d.At(t).PlusMinutes(minutes)))));

    private static readonly Gen<SnoozePolicy> Snooze =
        Gen.Select(Gens.OneOf(5, 10, 45, 200), Gen.Int[0, 3], (minutes, limit) => new SnoozePolicy(Duration.FromMinutes(minutes), limit));

    /// <summary>A zone and a date to build a plan around.</summary>
    public static readonly Gen<(DateTimeZone Zone, LocalDate Date)> Place = Gen.Frequency(
        (4, NearChange(Gens.OneOf(Zones))),
        (4, NearChange(Gens.OneOf(Troubled).Select(id => DateTimeZoneProviders.Tzdb[id]))),
        (2, Gen.Select(Gens.OneOf(Zones), Gen.Int[0, 3650], (zone, day) => (zone, new LocalDate(2020, 1, 1).PlusDays(day)))),
        (1, Gens.OneOf(Zones).Select(zone => (zone, new LocalDate(2028, 2, 29)))),
        (1, Gen.Const((DateTimeZoneProviders.Tzdb["Pacific/Apia"], new LocalDate(2011, 12, 30)))));

    /// <param name="zone">The plan's zone.</param>
    /// <param name="date">The date that it is built around.</param>
    /// <param name="regular">How likely it is that a rule has the same days each week.</param>
    public static Gen<Plan> Plan(DateTimeZone zone, LocalDate date, double regular = 0.8)
        => from triggers in Rule(date, regular).Array[1, 4]
           from awake in Awake
           from quiet in Quiet(date).Array[0, 2]
           from gap in Gens.OneOf(0, 10, 10, 45, 130)
           from limit in Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[1, 5].Select(l => (int?)l)))
           from catchUp in Gens.OneOf(CatchUp.None, CatchUp.Latest, CatchUp.All)
           from start in Gens.Maybe(Near(date, 4), 0.7)
           from end in Gens.Maybe(Near(date, 4), 0.7)
           from except in Gen.Select(Near(date, 3), Gen.Int[0, 2], (first, more) => new DateInterval(first, first.PlusDays(more))).Array[0, 1]
           from program in Program(date).Null(0.2)
           select new Plan("plan", triggers.Select((make, index) => make($"r{index}")), zone)
           {
               Awake = awake,
               Quiet = ValueList.From(quiet),
               MinimumGap = Duration.FromMinutes(gap),
               DailyLimit = limit,
               CatchUp = catchUp,
               Start = start,
               End = end,
               Except = ValueList.From(except),
               Program = program,
           };

    /// <summary>A plan in which much lies close together, so that what is snoozed meets others.</summary>
    public static Gen<Plan> Dense(DateTimeZone zone)
        => from minutes in Gens.OneOf(15, 30, 37, 60)
           from restart in Gen.Frequency((3, Gen.Const(Restart.Never)), (1, Gen.Const(Restart.Session)))
           from times in Quarter.Array[1, 4].Array[2]
           from rules in DenseRule.Array[3]
           from gap in Gens.OneOf(0, 5, 10, 15, 30, 45, 130)
           from quiet in Gen.Select(Quarter, Quarter, (begin, end) => (QuietTime)QuietTime.Weekly(begin, end)).Array[0, 1]
           from usual in Gen.Int[0, 3]
           from awake in Gen.Select(Quarter, Quarter, (begin, end) => new WakingHours(begin, end))
           let triggers = new Trigger[]
           {
               new EveryTrigger(Duration.FromMinutes(minutes), restart: restart),
               new AtTrigger(times[0].Distinct()),
               new AtTrigger(times[1].Distinct()),
           }
           select new Plan("plan", triggers.Select((trigger, index) => rules[index](new ReminderRule($"r{index}", "routine", trigger))), zone)
           {
               Awake = usual > 0 ? new WakingHours(LocalTime.Midnight, new LocalTime(23, 30)) : awake,
               MinimumGap = Duration.FromMinutes(gap),
               Quiet = ValueList.From(quiet),
           };

    private static readonly Gen<LocalTime> Quarter = Gen.Int[0, 95].Select(quarter => LocalTime.Midnight.PlusMinutes(15 * quarter));

    private static readonly Gen<System.Func<ReminderRule, ReminderRule>> DenseRule =
        from priority in Gen.Int[0, 2]
        from snooze in Gen.Select(Gens.OneOf(5, 10, 15, 45, 200), Gen.Int[0, 3], (minutes, limit) => new SnoozePolicy(Duration.FromMinutes(minutes), limit))
        from grace in Gens.OneOf(0, 10, 15, 30, 150)
        from routine in Gens.OneOf("routine", "routine", "other")
        from early in Gens.Maybe(Gens.OneOf(0, 10, 30, 150))
        from quiet in Gens.OneOf(QuietMode.Drop, QuietMode.Defer, QuietMode.Ignore)
        select new System.Func<ReminderRule, ReminderRule>(rule => rule with
        {
            Priority = priority,
            Snooze = snooze,
            Grace = Duration.FromMinutes(grace),
            Early = early is { } minutes ? Duration.FromMinutes(minutes) : null,
            RoutineId = routine,
            Quiet = quiet,
        });

    public static Gen<LocalDate> Near(LocalDate date, int days) => Gen.Int[-days, days].Select(d => date.PlusDays(d));

    private static Gen<System.Func<string, ReminderRule>> Rule(LocalDate date, double regular)
        => from trigger in Trigger(date)
           from priority in Gen.Int[0, 2]
           from quiet in Gens.OneOf(QuietMode.Drop, QuietMode.Defer, QuietMode.Ignore)
           from gap in Gens.OneOf(GapMode.Shift, GapMode.Skip)
           from weekdays in Days
           from repeat in Repeat(date).Null(regular)
           from slot in Gens.OneOf("am", "pm").Null(0.85)
           from jitter in Gen.Frequency((4, Gen.Const(0)), (1, Gens.OneOf(1, 600, 10_800, 86_400)))
           from snooze in Snooze
           from grace in Gens.OneOf(0, 10, 30, 150)
           from early in Gens.Maybe(Gens.OneOf(0, 10, 30, 150, 1440))
           from cycle in Gen.Select(Gen.Int[1, 4], Gen.Int[1, 3], Near(date, 8), (work, free, first) => new DayCycle(work, free, first)).Null(0.85)
           from routine in Gens.OneOf("routine", "routine", "other")
           select new System.Func<string, ReminderRule>(id => Named(id, slot, routine, trigger) with
           {
               Priority = priority,
               Quiet = quiet,
               Gap = gap,
               On = weekdays,
               Repeat = repeat,
               Jitter = Duration.FromSeconds(jitter),
               Snooze = snooze,
               Grace = Duration.FromMinutes(grace),
               Early = early is { } minutes ? Duration.FromMinutes(minutes) : null,
               Cycle = cycle,
           });

    private static Gen<Trigger> Trigger(LocalDate date) => Gen.Frequency(
        (3, Time.Array[1, 3].Select(times => (Trigger)new AtTrigger(times.Distinct()))),
        (1, Gen.Select(Near(date, 3), Time, (d, t) => d.At(t)).Array[1, 4].Select(at => (Trigger)new DatesTrigger(at.Distinct()))),
        (2, Offset.Select(offset => (Trigger)new WakeTrigger(offset))),
        (2, Offset.Select(offset => (Trigger)new SleepTrigger(offset))),
        (4, Every));

    private static readonly Gen<Duration> Offset = Gen.Frequency(
        (3, Gen.Int[-8, 8].Select(q => Duration.FromMinutes(15 * q))),
        (1, Gen.Int[-86_400, 86_400].Select(s => Duration.FromSeconds(s))));

    private static readonly Gen<Trigger> Every =
        from minutes in Gens.OneOf(30, 37, 60, 90, 120, 300, 480, 1440)
        from first in Gens.Maybe(Gens.OneOf(0, 5, 60, 240))
        from window in Gen.Select(Gens.Maybe(Time), Gens.Maybe(Time))
        from restart in Gens.OneOf(Restart.Never, Restart.Session)
        select (Trigger)new EveryTrigger(
            Duration.FromMinutes(minutes), window.Item1, window.Item2, first is { } f ? Duration.FromMinutes(f) : null, restart);

    private static ReminderRule Named(string id, string? slot, string routine, Trigger trigger)
        => slot is null ? new ReminderRule(id, routine, trigger) : ReminderRule.ForSlot(id, slot, trigger);

    private static Gen<FollowedProgram> Program(LocalDate date)
        => from phases in Gen.Select(Gen.Int[1, 2], Gen.Bool, Gen.Bool).Array[1, 3]
           from start in Near(date, 12)
           select new FollowedProgram(
               new TrainingProgram("program", "Program", phases.Select((phase, index) => new ProgramPhase(
                   phase.Item1,
                   [
                       .. phase.Item2 ? [new ProgramSlot("am", $"am{index}")] : System.Array.Empty<ProgramSlot>(),
                       .. phase.Item3 ? [new ProgramSlot("pm", $"pm{index}")] : System.Array.Empty<ProgramSlot>(),
                   ]))),
               start);

    private static Gen<DayRule> Repeat(LocalDate date)
        => Gen.Select(
            Gens.OneOf(
                "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,TH,SA", "FREQ=DAILY;COUNT=5", "FREQ=MONTHLY;BYMONTHDAY=29,30,-1",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1", "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
                $"FREQ=DAILY;UNTIL={date.PlusDays(1):uuuuMMdd}T103000Z", $"FREQ=DAILY;UNTIL={date.PlusDays(1):uuuuMMdd}T070000", "FREQ=YEARLY;BYWEEKNO=1,10,14,40,44,45"),
            Near(date, 10),
            (rule, from) => new DayRule(rule, from));

    private static Gen<(DateTimeZone, LocalDate)> NearChange(Gen<DateTimeZone> zones)
        => from zone in zones
           from pick in Gen.Int[0, 10_000]
           from shift in Gen.Int[-2, 2]
           let changes = Changes(zone)
           select (zone, (changes.Count == 0 ? new LocalDate(2026, 3, 8) : changes[pick % changes.Count]).PlusDays(shift));

    private static List<LocalDate> Changes(DateTimeZone zone)
        => [.. zone.GetZoneIntervals(Instant.FromUtc(1900, 1, 1, 0, 0), Instant.FromUtc(2037, 1, 1, 0, 0))
            .Where(i => i.HasStart && i.Start > Instant.FromUtc(1900, 1, 1, 0, 0))
            .Select(i => i.Start.InZone(zone).Date)];
}
