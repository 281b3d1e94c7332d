using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static StretchKit.Tests.Nouns.ValueCase;

namespace StretchKit.Tests.Nouns;

internal static class PlanCases
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration OneDay = Duration.FromDays(1);
    private static readonly Duration Half = Duration.FromMilliseconds(500);
    private static readonly LocalTime Seven = new(7, 0);
    private static readonly LocalTime Ten = new(22, 0);
    private static readonly LocalTime Odd = new(7, 0, 0, 1);
    private static readonly ReminderRule Rule = new("rule", "routine", Trigger.At("07:00"));
    private static readonly Plan Plan = new("plan", [Rule]);
    private static readonly DayCycle FourOnTwoOff = new(4, 2, new LocalDate(2026, 1, 5));
    private static readonly QuietTime Noon = QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(13, 0));

    public static IEnumerable<ValueCase> All { get; } =
    [
        Broken(() => new ReminderRule("Rule", "routine", Rule.Trigger)),
        Broken(() => new ReminderRule("rule", "my routine", Rule.Trigger)),
        Broken(() => Rule with { RoutineId = "" }),
        Broken(() => Rule with { Trigger = null! }),
        Broken(() => Rule with { Quiet = (QuietMode)3 }),
        Broken(() => Rule with { Gap = (GapMode)2 }),
        Broken(() => Rule with { On = DaysOfWeek.None }),
        Broken(() => Rule with { On = (DaysOfWeek)128 }),
        Good(() => Rule with { Priority = int.MinValue }),
        Good(() => Rule with { Jitter = OneDay, Grace = Duration.Zero }),
        Broken(() => Rule with { Jitter = -Second }),
        Broken(() => Rule with { Jitter = OneDay + Second }),
        Broken(() => Rule with { Jitter = Half }),
        Broken(() => Rule with { Grace = -Second }),
        Broken(() => Rule with { Grace = OneDay + Second }),
        Broken(() => Rule with { Grace = Half }),
        Good(() => Rule with { Early = null }),
        Good(() => Rule with { Early = Duration.Zero }),
        Good(() => Rule with { Early = OneDay }),
        Broken(() => Rule with { Early = -Second }),
        Broken(() => Rule with { Early = OneDay + Second }),
        Broken(() => Rule with { Early = Half }),
        Good(() => new DayCycle(1, 1, new LocalDate(2026, 1, 5))),
        Good(() => new DayCycle(DayCycle.MaxDays, DayCycle.MaxDays, new LocalDate(2026, 1, 5))),
        Broken(() => new DayCycle(0, 1, new LocalDate(2026, 1, 5))),
        Broken(() => new DayCycle(1, 0, new LocalDate(2026, 1, 5))),
        Broken(() => new DayCycle(367, 1, new LocalDate(2026, 1, 5))),
        Broken(() => new DayCycle(1, 367, new LocalDate(2026, 1, 5))),
        Broken(() => new DayCycle(1, 1, Hebrew(1))),
        Broken(() => FourOnTwoOff with { On = 0 }),
        Broken(() => FourOnTwoOff with { From = Hebrew(1) }),
        Broken(() => FourOnTwoOff.Includes(Hebrew(1))),
        Broken(() => Rule with { Snooze = null! }),
        Broken(() => new SnoozePolicy(Duration.Zero, 3)),
        Broken(() => new SnoozePolicy(Half, 3)),
        Broken(() => new SnoozePolicy(OneDay + Second, 3)),
        Broken(() => new SnoozePolicy(Second, -1)),
        Broken(() => new SnoozePolicy(Second, 1_001)),
        Good(() => new SnoozePolicy(OneDay, 1_000)),
        Good(() => new SnoozePolicy(Second, 0)),
        Broken(() => SnoozePolicy.Default with { Delay = Duration.Zero }),
        Broken(() => SnoozePolicy.Default with { Limit = -1 }),

        Broken(() => QuietTime.Weekly(Odd, Seven)),
        Broken(() => QuietTime.Weekly(Seven, Odd)),
        Broken(() => QuietTime.Weekly(Seven, Ten, DaysOfWeek.None)),
        Broken(() => QuietTime.Weekly(Seven, Ten, (DaysOfWeek)(-1))),
        Good(() => QuietTime.Once(Day(1).At(Seven), Day(1).At(Ten))),
        Broken(() => QuietTime.Once(Day(1).At(Seven), Day(1).At(Seven))),
        Broken(() => QuietTime.Once(Day(2).At(Seven), Day(1).At(Ten))),
        Broken(() => QuietTime.Once(Day(1).At(Odd), Day(2).At(Seven))),
        Broken(() => QuietTime.Once(Day(1).At(Seven), Day(2).At(Odd))),
        Broken(() => QuietTime.Once(Hebrew(1).At(Seven), Hebrew(2).At(Seven))),
        Broken(() => new WakingHours(Odd, Ten)),
        Broken(() => new WakingHours(Seven, Odd)),
        Broken(() => WakingHours.Default.On(IsoDayOfWeek.None, Seven)),
        Broken(() => WakingHours.Default.On((IsoDayOfWeek)8, Seven)),
        Broken(() => WakingHours.Default.On(IsoDayOfWeek.Monday, Odd)),
        Broken(() => WakingHours.Default.On(IsoDayOfWeek.Monday, to: Odd)),
        Broken(() => WakingHours.Default[IsoDayOfWeek.None]),

        Broken(() => new Plan("My plan", [Rule])),
        Broken(() => new Plan("plan", [])),
        Broken(() => new Plan("plan", [null!])),
        Broken(() => new Plan("plan", [Rule, Rule with { Priority = 1 }])),
        Good(() => new Plan("plan", Enumerable.Range(0, Plan.MaxRules).Select(Numbered))),
        Broken(() => new Plan("plan", Enumerable.Range(0, Plan.MaxRules + 1).Select(Numbered))),
        Broken(() => new Plan("plan", Enumerable.Range(0, 100).Select(i => Numbered(i) with { Trigger = Trigger.Every(Duration.FromMinutes(1)) }))),
        Good(() => Plan with { MinimumGap = OneDay }),
        Good(() => Plan with { MinimumGap = Duration.Zero }),
        Broken(() => Plan with { MinimumGap = -Second }),
        Broken(() => Plan with { MinimumGap = OneDay + Second }),
        Broken(() => Plan with { MinimumGap = Half }),
        Good(() => Plan with { DailyLimit = 1 }),
        Broken(() => Plan with { DailyLimit = 0 }),
        Broken(() => Plan with { DailyLimit = Plan.MaxPerDay + 1 }),
        Broken(() => Plan with { CatchUp = (CatchUp)3 }),
        Broken(() => Plan with { Awake = null! }),
        Broken(() => Plan with { Start = new LocalDate(5786, 1, 1, CalendarSystem.HebrewCivil) }),
        Broken(() => Plan with { End = new LocalDate(5786, 1, 1, CalendarSystem.HebrewCivil) }),
        Good(() => Plan with { Start = new LocalDate(2026, 3, 2), End = new LocalDate(2026, 3, 1) }),
        Broken(() => Plan with { Quiet = ValueList.From(Enumerable.Repeat(Noon, Plan.MaxQuiet + 1)) }),
        Good(() => Plan with { Quiet = ValueList.From(Meetings(Plan.MaxOneTimeQuiet).Concat(Enumerable.Repeat(Noon, Plan.MaxQuiet))) }),
        Broken(() => Plan with { Quiet = ValueList.From(Meetings(Plan.MaxOneTimeQuiet + 1)) }),
        Broken(() => Plan with { Quiet = [null!] }),
        Broken(() => Plan with { Except = [null!] }),
        Broken(() => Plan with { Except = [new DateInterval(Hebrew(1), Hebrew(2))] }),

        Broken(() => Plan.Build("p", "America/Gotham")),
        Broken(() => Plan.Build("P", "America/New_York")),
        Broken(() => Plan.Build("p").ToPlan()),
        Broken(() => Plan.Build("p").Awake("7:00", "22:00")),
        Broken(() => Plan.Build("p").Awake("07:00", "24:00")),
        Broken(() => Plan.Build("p").Awake(null!)),
        Broken(() => Plan.Build("p").Quiet("12:00", "13.00")),
        Broken(() => Plan.Build("p").Quiet("12:00", "13:00", DaysOfWeek.None)),
        Broken(() => Plan.Build("p").Quiet(null!)),
        Broken(() => Plan.Build("p").Quiet("12:00", "24:00")),
        Broken(() => Plan.Build("p").Except(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 1))),
        Broken(() => Plan.Build("p").Remind(null!)),
        Broken(() => Plan.Build("p").Remind("r", null!, Rule.Trigger)),
        Broken(() => Plan.Build("p").Remind(Rule).Remind(Rule).ToPlan()),
        Broken(() => Plan.Build("p").Remind(Rule).MinimumGap(-Second).ToPlan()),
        Broken(() => Plan.Build("p").Remind(Rule).DailyLimit(0).ToPlan()),
        Good(() => Plan.Build("p").Remind(Rule).ToPlan()),

        Broken(() => TimeZones.Find("europe/berlin")),
        Broken(() => TimeZones.Find(null!)),
        Broken(() => TimeZones.From(null!)),
        Broken(() => TimeZones.From(TimeZoneInfo.CreateCustomTimeZone("My/Zone", TimeSpan.FromHours(1), "Mine", "Mine"))),
    ];

    private static ReminderRule Numbered(int number) => new($"rule-{number}", "routine", Trigger.At("07:00"));

    private static IEnumerable<QuietTime> Meetings(int count)
        => Enumerable.Range(0, count).Select(i => QuietTime.Once(Day(1).PlusDays(i).At(Seven), Day(1).PlusDays(i).At(Ten)));

    private static LocalDate Day(int day) => new(2026, 3, day);

    private static LocalDate Hebrew(int day) => new(5786, 1, day, CalendarSystem.HebrewCivil);
}
