using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static StretchKit.Tests.Nouns.ValueCase;

namespace StretchKit.Tests.Nouns;

internal static class TriggerCases
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Day = Duration.FromDays(1);
    private static readonly Duration Half = Duration.FromMilliseconds(500);
    private static readonly LocalTime Odd = new(7, 0, 0, 1);
    private static readonly LocalDateTime Noon = new(2026, 3, 8, 12, 0);

    public static IEnumerable<ValueCase> All { get; } =
    [
        Broken(() => Trigger.At((string[])[])),
        Broken(() => Trigger.At("07:00", "07:00")),
        Broken(() => Trigger.At("07:00", "07:00:00")),
        Broken(() => Trigger.At("7:00")),
        Broken(() => Trigger.At("24:00")),
        Broken(() => Trigger.At("07:00:60")),
        Broken(() => Trigger.At("07:00:00.5")),
        Broken(() => Trigger.At("")),
        Broken(() => Trigger.At((string)null!)),
        Broken(() => Trigger.At(Odd)),
        Good(() => Trigger.At("00:00", "23:59:59")),
        Good(() => Trigger.At([.. Minutes(AtTrigger.MaxTimes)])),
        Broken(() => Trigger.At([.. Minutes(AtTrigger.MaxTimes), new LocalTime(0, 0, 1)])),

        Broken(() => Trigger.Dates()),
        Broken(() => Trigger.Dates(Noon, Noon)),
        Broken(() => Trigger.Dates(Noon.PlusNanoseconds(1))),
        Broken(() => Trigger.Dates(Noon.WithCalendar(CalendarSystem.Julian))),
        Good(() => Trigger.Dates(Enumerable.Range(0, DatesTrigger.MaxDates).Select(i => Noon.PlusDays(i)))),
        Broken(() => Trigger.Dates(Enumerable.Range(0, DatesTrigger.MaxDates + 1).Select(i => Noon.PlusDays(i)))),

        Good(() => Trigger.OnWaking(Day)),
        Good(() => Trigger.OnWaking(-Day)),
        Broken(() => Trigger.OnWaking(Day + Second)),
        Broken(() => Trigger.OnWaking(-Day - Second)),
        Broken(() => Trigger.OnWaking(Half)),
        Broken(() => Trigger.BeforeSleep(Day + Second)),
        Broken(() => Trigger.BeforeSleep(Half)),
        Broken(() => new SleepTrigger(Day + Second)),

        Good(() => Trigger.Every(EveryTrigger.MinInterval)),
        Good(() => Trigger.Every(Day)),
        Broken(() => Trigger.Every(EveryTrigger.MinInterval - Second)),
        Broken(() => Trigger.Every(Day + Second)),
        Broken(() => Trigger.Every(Hour + Half)),
        Broken(() => Trigger.Every(-Hour)),
        Broken(() => Trigger.Every(Hour, Odd)),
        Broken(() => Trigger.Every(Hour, to: Odd)),
        Broken(() => Trigger.Every(Hour, first: -Second)),
        Broken(() => Trigger.Every(Hour, first: Half)),
        Broken(() => Trigger.Every(Hour, first: Day + Second)),
        Good(() => Trigger.Every(Hour, first: Duration.Zero)),
        Broken(() => Trigger.Every(Hour, restart: (Restart)2)),
        Broken(() => Trigger.Every(Hour, "9:00", "17:00")),
        Broken(() => Trigger.Every(Hour, "09:00", null!)),
    ];

    private static IEnumerable<LocalTime> Minutes(int count) => Enumerable.Range(0, count).Select(m => new LocalTime(m / 60, m % 60));
}
