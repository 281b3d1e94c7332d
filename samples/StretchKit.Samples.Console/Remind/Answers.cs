using NodaTime;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Remind.View;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>Records what a person says to a reminder, and has the words for what became of it.</summary>
internal sealed class Answers(IReminders reminders, IClock clock, string language)
{
    private static readonly Duration Hour = Duration.FromHours(1);

    public string Snooze(Occurrence occurrence) => Record(ReminderEvent.Snoozed(occurrence, Now()), RemindWords.Snoozed);

    public string Skip(Occurrence occurrence) => Record(ReminderEvent.Skipped(occurrence, Now()), RemindWords.Skipped);

    public string PauseForAnHour()
    {
        Instant now = Now();
        return Record(ReminderEvent.Paused(now, now + Hour), RemindWords.PausedForAnHour);
    }

    public string Resume() => Record(ReminderEvent.Resumed(Now()), RemindWords.Resumed);

    /// <summary>The present; after the clock was set back, the last thing recorded, since nothing can have happened before it.</summary>
    private Instant Now()
    {
        Instant now = clock.GetCurrentInstant();
        return Person.Wait(reminders.FindAsync(Person.Id))?.State.Events is [.., { At: var last }] ? Instant.Max(now, last) : now;
    }

    private string Record(ReminderEvent happened, Text done)
    {
        RecordResult result = Person.Wait(reminders.RecordAsync(Person.Id, happened));
        return result.Refusal is { } refusal ? refusal.ToText(language) : done.For(language);
    }
}
