using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using StretchKit.Adherence;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.History;

/// <summary>The history for people: a calendar, the weeks, the streak, and the last sessions.</summary>
internal static class HistoryPage
{
    private const int LastSessions = 5;
    private const int WidestMap = 78;

    private static readonly LocalDateTimePattern When = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu  HH':'mm");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    public static void Show(Past past, Screen screen)
    {
        if (past.Sessions.Count == 0)
        {
            screen.Line("There is no session yet. 'stretchkit play back-relief' makes the first.");
            if (past.Adherence is null)
                return;
            screen.Line();
        }

        screen.Heading("Calendar");
        foreach (string line in HeatMap.Lines(past, WidestMap))
            screen.Indented(line);
        screen.Line();
        screen.Indented(HeatMap.Legend);
        screen.Line();
        ShowWeeks(past, screen);
        screen.Line();
        if (past.Adherence is { } adherence)
        {
            screen.Heading("Streak");
            screen.Indented($"{Days(adherence.CurrentStreak)} now, {Days(adherence.LongestStreak)} at the longest");
            screen.Line();
        }

        screen.Heading("Last sessions");
        screen.Rows(["when", "routine", "time", "done"], past.Sessions.TakeLast(LastSessions).Reverse().Select(s => Row(past, s)));
    }

    private static void ShowWeeks(Past past, Screen screen)
    {
        IReadOnlyDictionary<LocalDate, Done> days = Done.ByDate(past);
        Dictionary<LocalDate, AdherenceWeek> adherence = past.Adherence?.Weeks.ToDictionary(w => w.Monday) ?? [];
        screen.Heading(past.Plan is { } plan ? $"Weeks, against {plan.Id}" : "Weeks; 'stretchkit remind PLAN' gives a plan to compare with");
        screen.Rows(
            ["week of", "sessions", "time", "planned", "done", "partly", "missed", "extra", ""],
            past.Mondays.Reverse().Select(monday =>
            {
                Done done = Done.OfWeek(days, monday);
                string[] mine = [Day.Format(monday), Some(done.Sessions), done.Sessions == 0 ? "–" : Times.Length(Minutes(done.Time))];
                return (IReadOnlyList<string>)(adherence.GetValueOrDefault(monday) is { } week
                    ? [.. mine, Some(week.Planned), Some(week.Done), Some(week.Partial), Some(week.Missed), Some(week.Extra), Share(week)]
                    : [.. mine, "–", "–", "–", "–", "–", ""]);
            }));
    }

    /// <summary>How much of what was due by now was done.</summary>
    private static string Share(AdherenceWeek week)
    {
        int due = week.Planned - week.ToCome;
        return due <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{week.Done * 100 / due} %");
    }

    private static string[] Row(Past past, Session session) =>
    [
        When.Format(session.Started.InZone(past.Zone).LocalDateTime),
        session.RoutineId,
        Times.Length(Seconds(Past.TimeOf(session))),
        session.Holds.Count == 0 ? "–" : string.Create(
            CultureInfo.InvariantCulture, $"{session.Holds.Count(h => h.Outcome == HoldOutcome.Done)}/{session.Holds.Count}"),
    ];

    private static string Days(int count) => count == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{count} days");

    private static string Some(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whole minutes; of less than one, whole seconds.</summary>
    private static Duration Minutes(Duration time)
        => time < Duration.FromMinutes(1) ? Seconds(time) : Duration.FromMinutes(Math.Round(time.TotalMinutes));

    private static Duration Seconds(Duration time) => Duration.FromSeconds((long)time.TotalSeconds);
}
