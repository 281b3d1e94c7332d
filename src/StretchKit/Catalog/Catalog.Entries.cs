using NodaTime;
using StretchKit.Programs;

namespace StretchKit;

public static partial class Catalog
{
    private static readonly Duration BeforeSleep = Duration.FromMinutes(30);
    private static readonly Duration BetweenBreaks = Duration.FromHours(2);

    /// <summary>The five stretches for the back.</summary>
    public static Routine BackRelief => FindRoutine("back-relief")!;

    /// <summary>Seated and standing stretches for a break at the desk, under two minutes.</summary>
    public static Routine DeskBreak => FindRoutine("desk-break")!;

    /// <summary>
    /// Twelve weeks for the back, with slots <c>morning</c>, <c>evening</c> and <c>break</c>: doses that grow in four steps, with <see cref="BackRelief"/>
    /// in the third.
    /// </summary>
    public static TrainingProgram BackTwelveWeeks => FindProgram("back-12-weeks")!;

    /// <summary>
    /// A template: <see cref="BackRelief"/> on waking and half an hour before sleep, <see cref="DeskBreak"/> every 2 hours
    /// between.
    /// </summary>
    public static Plan BackReliefDay => FindPlan("back-relief-day")!;

    /// <summary>
    /// A template that follows <see cref="BackTwelveWeeks"/>: its morning on waking, its evening half an hour before sleep, its break every 2
    /// hours between. It has no zone, and no reminders outside of the twelve weeks.
    /// </summary>
    /// <param name="start">The first day of the first week, whichever weekday that is.</param>
    /// <exception cref="System.ArgumentException"><paramref name="start"/> is not of the ISO calendar, or the program would pass its end.</exception>
    public static Plan BackTwelveWeeksDay(LocalDate start) => new(
        "back-12-weeks-day",
        [
            ReminderRule.ForSlot("morning", "morning", Trigger.OnWaking()) with { Priority = 10 },
            ReminderRule.ForSlot("evening", "evening", Trigger.BeforeSleep(BeforeSleep)) with { Priority = 10 },
            ReminderRule.ForSlot("break", "break", Trigger.Every(BetweenBreaks)),
        ])
    {
        MinimumGap = BackReliefDay.MinimumGap,
        Program = new FollowedProgram(BackTwelveWeeks, start),
    };
}
