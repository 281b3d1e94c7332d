using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>When a rule fires, for people: <c>every 2 h from 09:00 to 17:00, Monday to Friday</c>.</summary>
internal static class Triggers
{
    public static string Of(ReminderRule rule)
    {
        string when = rule.Trigger switch
        {
            AtTrigger at => $"at {string.Join(", ", at.Times.Select(Time))}",
            DatesTrigger dates => string.Create(CultureInfo.InvariantCulture, $"at {dates.DateTimes.Count} given date-times"),
            WakeTrigger wake => Beside(wake.Offset, "waking"),
            SleepTrigger sleep => Beside(sleep.Offset, "sleep"),
            EveryTrigger every => $"every {Times.Length(every.Interval)}{Window(every)}",
            _ => "",
        };
        string days = rule.On == DaysOfWeek.All ? "" : $", {Days(rule.On)}";
        return when + days
            + (rule.Repeat is { } repeat ? $", {repeat.Text}" : "")
            + (rule.Cycle is { } cycle ? $", {cycle}" : "")
            + (rule.Early is { } early ? $"; done up to {Times.Length(early)} early" : "");
    }

    public static string Days(DaysOfWeek days) => days switch
    {
        DaysOfWeek.All => "every day",
        DaysOfWeek.MondayToFriday => "Monday to Friday",
        _ => string.Join(", ", Enum.GetValues<DaysOfWeek>()
            .Where(d => int.IsPow2((int)d) && days.HasFlag(d)).Select(d => d.ToString())),
    };

    private static string Beside(Duration offset, string what)
        => offset == Duration.Zero ? $"on {what}"
            : offset < Duration.Zero ? $"{Times.Length(-offset)} before {what}"
            : $"{Times.Length(offset)} after {what}";

    private static string Window(EveryTrigger every)
        => (every.From is { } from ? $" from {Time(from)}" : "") + (every.To is { } to ? $" to {Time(to)}" : "");

    private static string Time(LocalTime time)
        => LocalTimePattern.CreateWithInvariantCulture(time.Second == 0 ? "HH':'mm" : "HH':'mm':'ss").Format(time);
}
