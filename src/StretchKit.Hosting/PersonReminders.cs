namespace StretchKit.Hosting;

/// <summary>A person's plan, and what has happened to its reminders lately.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">The events that can still matter: those of the last days, pauses that have not ended, snoozes that have not ended, and the last time-zone change.</param>
public sealed record PersonReminders(Plan Plan, ReminderState State);
