using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.History;

/// <summary>The history as JSON: every member is there, null where there is no plan to compare with.</summary>
internal static class HistoryJson
{
    public static void Write(Utf8JsonWriter json, Past past)
    {
        IReadOnlyDictionary<LocalDate, Done> days = Done.ByDate(past);
        json.WriteStartObject();
        json.WriteString("plan", past.Plan?.Id);
        json.WriteString("zone", past.Zone.Id);
        json.WriteString("today", JsonStyle.Text(past.Today));
        json.WriteStartObject("streak");
        json.Number("current", past.Adherence?.CurrentStreak);
        json.Number("longest", past.Adherence?.LongestStreak);
        json.WriteEndObject();
        json.WriteStartArray("weeks");
        foreach (LocalDate monday in past.Mondays)
            WriteWeek(json, past, days, monday);
        json.WriteEndArray();
        json.WriteStartArray("sessions");
        foreach (Session session in past.Sessions.Where(s => past.DateOf(s) >= past.First))
            WriteSession(json, session);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWeek(Utf8JsonWriter json, Past past, IReadOnlyDictionary<LocalDate, Done> days, LocalDate monday)
    {
        AdherenceWeek? week = past.Adherence?.Weeks.FirstOrDefault(w => w.Monday == monday);
        Done done = Done.OfWeek(days, monday);
        json.WriteStartObject();
        json.WriteString("monday", JsonStyle.Text(monday));
        json.WriteNumber("sessions", done.Sessions);
        json.WriteString("time", JsonStyle.Text(done.Time));
        json.Number("planned", week?.Planned);
        json.Number("done", week?.Done);
        json.Number("partial", week?.Partial);
        json.Number("missed", week?.Missed);
        json.Number("extra", week?.Extra);
        json.Number("toCome", week?.ToCome);
        json.WriteStartArray("days");
        for (int i = 0; i < 7 && monday.PlusDays(i) <= past.Today; i++)
        {
            LocalDate date = monday.PlusDays(i);
            Done day = days.GetValueOrDefault(date);
            json.WriteStartObject();
            json.WriteString("date", JsonStyle.Text(date));
            json.WriteNumber("sessions", day.Sessions);
            json.WriteString("time", JsonStyle.Text(day.Time));
            json.WriteString("outcome", week?.Days.FirstOrDefault(d => d.Date == date) is { } compared ? JsonStyle.Word(compared.Outcome) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSession(Utf8JsonWriter json, Session session)
    {
        json.WriteStartObject();
        json.WriteString("started", JsonStyle.Text(session.Started));
        json.WriteString("ended", JsonStyle.Text(session.Ended));
        json.WriteString("routine", session.RoutineId);
        json.WriteString("rule", session.RuleId);
        json.WriteString("time", JsonStyle.Text(Past.TimeOf(session)));
        json.WriteNumber("holds", session.Holds.Count);
        json.WriteNumber("done", session.Holds.Count(h => h.Outcome == HoldOutcome.Done));
        json.WriteNumber("partial", session.Holds.Count(h => h.Outcome == HoldOutcome.Partial));
        json.WriteNumber("skipped", session.Holds.Count(h => h.Outcome == HoldOutcome.Skipped));
        json.WriteEndObject();
    }
}
