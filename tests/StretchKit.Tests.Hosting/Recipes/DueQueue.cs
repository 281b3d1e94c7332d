#region queue
using System.Collections.Generic;
using NodaTime;
using StretchKit;

/// <summary>An application's own queue: many people, one wait. Whoever owns the loop sleeps until <see cref="NextAt"/>, then takes what is due.</summary>
public sealed class DueQueue
{
    private readonly PriorityQueue<(string Person, Schedule Schedule, Occurrence Next), Instant> _queue = new();

    /// <summary>When to look again; null for never.</summary>
    public Instant? NextAt => _queue.TryPeek(out _, out Instant at) ? at : null;

    public void Add(string person, Schedule schedule, Instant after)
    {
        if (schedule.Next(after) is { } next)
            _queue.Enqueue((person, schedule, next), next.At);
    }

    /// <summary>Takes what has come due and queues what follows: after a long sleep, one reminder for each person.</summary>
    public IEnumerable<(string Person, Occurrence Occurrence)> TakeDue(Instant now)
    {
        while (NextAt <= now)
        {
            (string person, Schedule schedule, Occurrence due) = _queue.Dequeue();
            Add(person, schedule, now);
            yield return (person, due);
        }
    }
}
#endregion
