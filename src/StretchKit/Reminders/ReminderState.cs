using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// What has happened to a person's reminders: events in order. It is a value; applying an event gives a new one. A
/// <see cref="Schedule"/> works out once what a state means for it and remembers that with the state, so that asking again costs
/// little. Safe to share between threads.
/// </summary>
public sealed class ReminderState : IEquatable<ReminderState>
{
    private readonly ValueLog<ReminderEvent> _events;

    // What the events mean for one schedule. Any thread may replace it by the same thing computed anew, which does no harm.
    private readonly StrongBox<FoldedState?> _folded;

    private ReminderState(ValueLog<ReminderEvent> events, FoldedState? folded)
    {
        _events = events;
        _folded = new StrongBox<FoldedState?>(folded);
    }

    /// <summary>Nothing has happened.</summary>
    public static ReminderState Empty { get; } = new(ValueLog<ReminderEvent>.Empty, null);

    /// <summary>The events, in order.</summary>
    public IReadOnlyList<ReminderEvent> Events => _events;

    /// <summary>Whether two states hold the same events; both may be null.</summary>
    public static bool operator ==(ReminderState? left, ReminderState? right) => Equals(left, right);

    /// <summary>Whether two states differ.</summary>
    public static bool operator !=(ReminderState? left, ReminderState? right) => !Equals(left, right);

    /// <summary>A state of events from a store, in their order. Those that are refused are passed over.</summary>
    /// <param name="events">The events.</param>
    /// <param name="refused">Takes the index of each refused event, and why; null where nobody wants to know.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static ReminderState From(IEnumerable<ReminderEvent> events, Action<int, RefusalCode>? refused = null)
    {
        ReminderState state = Empty;
        int index = 0;
        foreach (ReminderEvent happened in Guard.NotNull(events))
        {
            if (state.Refuses(happened) is { } refusal)
                refused?.Invoke(index, refusal);
            else
                state = new ReminderState(state._events.Add(happened), null);
            index++;
        }

        return state;
    }

    /// <summary>
    /// This state and one more event. Only what the event says by itself is checked here; whether the plan has such an
    /// occurrence, and whether it may be snoozed, is checked by <see cref="Schedule.Apply"/>.
    /// </summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ArgumentException">It is earlier than the last event, or a pause that ends before it begins.</exception>
    public ReminderState Apply(ReminderEvent happened)
        => Refuses(Guard.NotNull(happened)) is { } refusal
            ? throw new ArgumentException(new Refusal(refusal).Message, nameof(happened))
            : new ReminderState(_events.Add(happened), Volatile.Read(ref _folded.Value)?.With(happened, out _));

    /// <summary>
    /// This state without the events before an instant, save those that still hold at it: the last journey and the pause in force. What is due
    /// at or after the instant stays as it is, as far as it does not depend on what happened more than two days earlier; questions about the
    /// time before it get the answers of somebody to whom nothing had happened.
    /// </summary>
    /// <param name="before">The instant; events at it stay.</param>
    public ReminderState Trim(Instant before)
    {
        ReminderEvent? zone = null;
        ReminderEvent? pause = null;
        var kept = new List<ReminderEvent>();
        foreach (ReminderEvent happened in _events)
        {
            if (happened.At >= before)
                kept.Add(happened);
            else if (happened.Kind == ReminderEventKind.Travelled)
                zone = happened;
            else if (happened.Kind is ReminderEventKind.Paused)
                pause = happened;
            else if (happened.Kind is ReminderEventKind.Resumed)
                pause = null;
        }

        if (pause is not null && !(pause.Until < before))
            kept.Insert(0, pause);
        if (zone is not null)
            kept.Insert(pause is not null && kept.Contains(pause) && pause.At < zone.At ? 1 : 0, zone);
        return From(kept);
    }

    /// <inheritdoc/>
    public bool Equals(ReminderState? other)
        => other is not null && (ReferenceEquals(this, other) || _events.SequenceEqual(other._events));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReminderState);

    /// <inheritdoc/>
    public override int GetHashCode()
        => _events.Count == 0 ? 0 : (_events[_events.Count - 1], _events.Count).GetHashCode();

    /// <summary>What the events mean for a plan, where without them it is as given.</summary>
    internal FoldedState For(CompiledPlan home, FoldedState untouched)
    {
        FoldedState? folded = Volatile.Read(ref _folded.Value);
        if (folded?.Home == home)
            return folded;
        if (_events.Count == 0)
            return untouched;
        folded = untouched.With(_events);
        Volatile.Write(ref _folded.Value, folded);
        return folded;
    }

    /// <summary>This state and an event that a schedule has accepted.</summary>
    internal ReminderState Append(ReminderEvent happened, FoldedState folded) => new(_events.Add(happened), folded);

    private RefusalCode? Refuses(ReminderEvent happened)
        => FoldedState.RefusesAlone(happened, _events.Count == 0 ? null : _events[_events.Count - 1].At);
}
