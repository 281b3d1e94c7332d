using System;
using System.Linq;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Benchmarks;

/// <summary>
/// Plans as people have them: one to four rules of all kinds; a tenth of the rules each with jitter, with a recurrence, or restarting
/// with sessions; half of the plans with quiet time.
/// </summary>
internal static class PlanShapes
{
    public static readonly string[] Zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "America/Santiago"];

    public static Plan Make(Random random)
    {
        PlanBuilder builder = Plan.Build("shape", Zones[random.Next(Zones.Length)])
            .Awake($"{random.Next(5, 9):00}:00", $"{random.Next(21, 24):00}:30")
            .MinimumGap(Duration.FromMinutes(random.Next(0, 60)));
        if (random.Next(2) == 0)
            builder.Quiet("12:00", "13:00");
        foreach (int index in Enumerable.Range(0, random.Next(1, 5)))
            builder.Remind(Rule(random, index));
        return builder.ToPlan();
    }

    private static ReminderRule Rule(Random random, int index) => new($"rule-{index}", "routine", Trigger(random))
    {
        Priority = random.Next(3),
        Quiet = (QuietMode)random.Next(3),
        On = random.Next(3) == 0 ? DaysOfWeek.MondayToFriday : DaysOfWeek.All,
        Jitter = random.Next(10) == 0 ? Duration.FromMinutes(10) : Duration.Zero,
        Repeat = random.Next(10) == 0 ? new DayRule("FREQ=DAILY;INTERVAL=2", new LocalDate(2019, 1, 1)) : null,
    };

    private static Trigger Trigger(Random random) => random.Next(4) switch
    {
        0 => StretchKit.Trigger.At(new LocalTime(random.Next(24), random.Next(60)), new LocalTime(random.Next(24), 0, 1)),
        1 => StretchKit.Trigger.OnWaking(Duration.FromMinutes(random.Next(30))),
        2 => StretchKit.Trigger.BeforeSleep(Duration.FromMinutes(random.Next(60))),
        _ => StretchKit.Trigger.Every(
            Duration.FromMinutes(random.Next(30, 180)), restart: random.Next(10) == 0 ? Restart.Session : Restart.Never),
    };
}
