using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using StretchKit.Internal;

namespace StretchKit.Tests.Reminders;

/// <summary>Short words for instants and occurrences in tests.</summary>
internal static class At
{
    /// <summary>An instant: <c>2026-03-08T12:00Z</c>, with or without seconds.</summary>
    public static Instant Utc(string text) => OffsetDateTimePattern.Rfc3339.Parse(text.Length == 17 ? text.Replace("Z", ":00Z") : text).Value.ToInstant();

    /// <summary>A local time of a schedule's zone, where it comes once.</summary>
    public static Instant Local(this Schedule schedule, string text)
        => LocalDateTimePattern.GeneralIso.Parse(text.Length == 16 ? text + ":00" : text).Value.InZoneStrictly(schedule.Plan.Zone!).ToInstant();

    public static string Wall(this Occurrence occurrence) => LocalTimeText.Format(occurrence.Local.LocalDateTime);

    public static IEnumerable<string> Walls(this IEnumerable<Occurrence> occurrences) => occurrences.Select(Wall);

    /// <summary>A rule's names and times: <c>desk 09:00</c>.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<Occurrence> occurrences)
        => occurrences.Select(o => $"{o.RuleId} {LocalTimeText.Format(o.Local.TimeOfDay)}");

    public static IEnumerable<Occurrence> OnDay(this Schedule schedule, string date, ReminderState? state = null)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(date).Value;
        Instant midnight = schedule.Plan.Zone!.AtStartOfDay(day).ToInstant();
        return schedule.Between(midnight - Duration.FromDays(3), midnight + Duration.FromDays(4), state).Where(o => o.Day == day);
    }

    public static Occurrence Named(this Schedule schedule, string name, ReminderState? state = null)
    {
        string date = name.Split('/')[1];
        return schedule.OnDay(date, state).Single(o => o.Name.ToString() == name);
    }

    public static OccurrenceName Name(string text)
        => OccurrenceName.TryParse(text, out OccurrenceName name) ? name : throw new System.ArgumentException(text);

    /// <summary>A state of events, each of which must be accepted.</summary>
    public static ReminderState After(this Schedule schedule, params ReminderEvent[] events)
        => events.Aggregate(ReminderState.Empty, (state, happened) =>
        {
            ApplyResult applied = schedule.Apply(state, happened);
            return applied.Success ? applied.State : throw new System.InvalidOperationException($"{happened.Kind}: {applied.Refusal}");
        });
}
