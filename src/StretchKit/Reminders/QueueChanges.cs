using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>
/// The difference between a queue of scheduled notifications and a plan. Phones hold a limited number of notifications (64 on iOS) and show them
/// without the application. Reminders are compared by name, so one whose instant changed is moved.
/// </summary>
public sealed class QueueChanges
{
    private QueueChanges(ValueList<Occurrence> add, ValueList<Occurrence> move, ValueList<OccurrenceName> remove)
    {
        Add = add;
        Move = move;
        Remove = remove;
    }

    /// <summary>Gets the reminders to add to the queue, by instant.</summary>
    public ValueList<Occurrence> Add { get; }

    /// <summary>Gets the reminders whose instant has changed, with the new instant, by instant.</summary>
    public ValueList<Occurrence> Move { get; }

    /// <summary>Gets the names of the reminders to remove.</summary>
    public ValueList<OccurrenceName> Remove { get; }

    /// <summary>Gets whether there is nothing to change.</summary>
    public bool IsEmpty => Add.Count + Move.Count + Remove.Count == 0;

    /// <summary>Returns the difference between what is queued and what should be queued.</summary>
    /// <param name="queued">
    /// What was queued last. Those due at or before <paramref name="now"/> have left the queue by themselves, whether the
    /// application ran and recorded it or not; they are neither moved nor removed.
    /// </param>
    /// <param name="upcoming">What should be queued: <see cref="Schedule.Upcoming(Instant, int, ReminderState)"/> after <paramref name="now"/>.</param>
    /// <param name="now">The present.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static QueueChanges Between(IEnumerable<QueuedReminder> queued, IEnumerable<Occurrence> upcoming, Instant now)
    {
        var before = new Dictionary<OccurrenceName, Instant>();
        foreach (QueuedReminder reminder in Guard.NotNull(queued))
        {
            if (reminder.At > now)
                before[reminder.Name] = reminder.At;
        }

        var add = new List<Occurrence>();
        var move = new List<Occurrence>();
        foreach (Occurrence occurrence in Guard.NotNull(upcoming))
        {
            if (!before.TryGetValue(occurrence.Name, out Instant at))
                add.Add(occurrence);
            else if (at != occurrence.At)
                move.Add(occurrence);
            before.Remove(occurrence.Name);
        }

        return new QueueChanges(ValueList.From(add), ValueList.From(move), ValueList.From(before.Keys));
    }
}
