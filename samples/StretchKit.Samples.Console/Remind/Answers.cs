using NodaTime;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Remind.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Records the person's answer to a reminder, and returns the result in words.</summary>
internal sealed class Answers(IReminders reminders, IClock clock, string language)
{
    private static readonly Duration Hour = Duration.FromHours(1);

    public string Snooze(Occurrence occurrence)
    {
        RecordResult result = Person.Wait(reminders.SnoozeAsync(Person.Id, occurrence.Name));
        return result.Event?.Until is { } until
            ? RemindWords.Snoozed.For(language).Replace("{time}", RemindTimes.Of(until, clock.GetCurrentInstant(), occurrence.Zone))
            : Words(result, RemindWords.NothingToAnswer);
    }

    public string Skip(Occurrence occurrence) => Record(ReminderEvent.Skipped(occurrence, clock.GetCurrentInstant()), RemindWords.Skipped);

    public string PauseForAnHour()
    {
        Instant now = clock.GetCurrentInstant();
        return Record(ReminderEvent.Paused(now, now + Hour), RemindWords.PausedForAnHour);
    }

    public string Resume() => Record(ReminderEvent.Resumed(clock.GetCurrentInstant()), RemindWords.Resumed);

    private string Record(ReminderEvent happened, Text done) => Words(Person.Wait(reminders.RecordAsync(Person.Id, happened)), done);

    private string Words(RecordResult result, Text done) => result.Refusal is { } refusal ? refusal.ToText(language) : done.For(language);
}
