#region phone
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit;
using StretchKit.Reminders;

/// <summary>What the phone's system offers; on iOS a UNUserNotificationCenter, on Android an AlarmManager.</summary>
public interface IPhone
{
    void Schedule(string id, Instant at, string title);

    void Cancel(string id);
}

/// <summary>Keeps the phone's notifications in step with a plan. Call it when the app starts, when the plan changes, and after every event.</summary>
public sealed class PhoneQueue(IPhone phone, IEnumerable<QueuedReminder> savedLastTime)
{
    private const int Most = 64; // iOS keeps the 64 soonest of an app and drops the rest.

    /// <summary>Save it with the app's settings: it is what the phone will show if the app does not run.</summary>
    public IReadOnlyList<QueuedReminder> Queued { get; private set; } = [.. savedLastTime];

    public void Renew(Schedule schedule, ReminderState state, Instant now)
    {
        IReadOnlyList<Occurrence> upcoming = schedule.Upcoming(now, Most, state);
        QueueChanges changes = QueueChanges.Between(Queued, upcoming, now);
        foreach (OccurrenceName gone in changes.Remove)
            phone.Cancel(gone.ToString());
        foreach (Occurrence changed in changes.Move.Concat(changes.Add)) // The same id once more replaces it.
            phone.Schedule(changed.Name.ToString(), changed.At, Catalog.FindRoutine(changed.RoutineId)?.Name.For("en") ?? changed.RoutineId);
        Queued = [.. upcoming.Select(QueuedReminder.Of)];
    }
}
#endregion
