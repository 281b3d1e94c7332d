using System.Collections;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>A set of events in the order in which they are folded. A copy shares what it does not change; whoever has copied a log no longer changes the original.</summary>
internal sealed class EventLog : IReadOnlyList<ReminderEvent>
{
    private readonly SpanList<ReminderEvent> _events;

    public EventLog()
    {
        _events = new SpanList<ReminderEvent>(EventOrder.Instance);
        Sessions = new SpanList<SessionSpan>(SessionSpan.ByStart);
    }

    private EventLog(EventLog other)
    {
        _events = other._events.Copy();
        Sessions = other.Sessions.Copy();
    }

    public int Count => _events.Count;

    /// <summary>The completed sessions among the events.</summary>
    public SpanList<SessionSpan> Sessions { get; }

    public ReminderEvent this[int index] => _events[index];

    public EventLog Copy() => new(this);

    /// <summary>Whether an equal event is there.</summary>
    public bool Contains(ReminderEvent happened) => _events.Find(happened) is not null;

    /// <summary>Adds an event.</summary>
    /// <returns>Whether it was not there before.</returns>
    public bool Add(ReminderEvent happened)
    {
        if (Contains(happened))
            return false;
        _events.Set(happened);
        if (happened.Kind == ReminderEventKind.Completed)
            Sessions.Set(new SessionSpan(happened));
        return true;
    }

    /// <summary>
    /// The first event whose meaning can change when one is added: that one; or, of a session, an earlier one that may be a record of the same session.
    /// </summary>
    public ReminderEvent FirstAffectedBy(ReminderEvent added)
    {
        if (added.Kind != ReminderEventKind.Completed)
            return added;
        ReminderEvent first = added;
        var span = new SessionSpan(added);
        foreach (SessionSpan other in Sessions.Overlapping(span.Started - Axis.Minute, span.End + Axis.Minute))
        {
            if (EventOrder.Compare(other.Event, first) < 0)
                first = other.Event;
        }

        return first;
    }

    /// <summary>The events after one, or all.</summary>
    public IEnumerable<ReminderEvent> After(ReminderEvent? happened) => happened is null ? _events : _events.After(happened);

    /// <summary>The number of events after one, or of all.</summary>
    public int CountAfter(ReminderEvent? happened) => happened is null ? Count : _events.CountAfter(happened);

    public IEnumerator<ReminderEvent> GetEnumerator() => _events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
