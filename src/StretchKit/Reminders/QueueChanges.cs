using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// What brings a queue of scheduled notifications into step with a plan: phones hold a limited number of them (64 on iOS) and show them
/// without the application. Reminders are told apart by their names, so one that only changed its time is moved.
/// </summary>
public sealed class QueueChanges
{
    private QueueChanges(ValueList<Occurrence> add, ValueList<Occurrence> move, ValueList<OccurrenceName> remove)
    {
        Add = add;
        Move = move;
        Remove = remove;
    }

    /// <summary>Those to be queued anew, in order of time.</summary>
    public ValueList<Occurrence> Add { get; }

    /// <summary>Those whose time has changed, with the new one, in order of time.</summary>
    public ValueList<Occurrence> Move { get; }

    /// <summary>Those that are not to come any more.</summary>
    public ValueList<OccurrenceName> Remove { get; }

    /// <summary>Whether the queue is in step already.</summary>
    public bool IsEmpty => Add.Count + Move.Count + Remove.Count == 0;

    /// <summary>The difference between what is queued and what should be.</summary>
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
