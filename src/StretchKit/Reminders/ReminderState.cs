using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// What has happened to a person's reminders: a set of events. Equal events count once, and the order in which they were recorded does not matter, so states of
/// several devices are merged by <see cref="Merge"/>. Immutable, equal by value and safe to share between threads.
/// </summary>
/// <remarks>
/// Adding an event returns a new state that shares memory with the old one. A <see cref="Schedule"/> computes what a state means once and remembers it with the state.
/// </remarks>
public sealed class ReminderState : IEquatable<ReminderState>
{
    /// <summary>The number of schedules whose view of a state is remembered.</summary>
    private const int MaxViews = 4;

    private readonly EventLog _log;

    // How schedules see this state, or saw the one it was made from. Any thread may replace them by others that say the same.
    private readonly Views _views;

    private ReminderState(EventLog log, View[] views)
    {
        _log = log;
        _views = new Views { Of = views };
    }

    /// <summary>Gets the state in which nothing has happened.</summary>
    public static ReminderState Empty { get; } = new(new EventLog(), []);

    /// <summary>Gets the events in the order in which they count: by instant, then by kind, then by their members.</summary>
    public IReadOnlyList<ReminderEvent> Events => _log;

    /// <summary>Returns whether two states contain the same events; both may be <c>null</c>.</summary>
    public static bool operator ==(ReminderState? left, ReminderState? right) => Equals(left, right);

    /// <summary>Returns whether two states differ.</summary>
    public static bool operator !=(ReminderState? left, ReminderState? right) => !Equals(left, right);

    /// <summary>Creates a state from events, for example from a store, in any order. Nothing is checked: they are facts.</summary>
    /// <param name="events">The events. Equal ones count once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An event is <c>null</c>.</exception>
    public static ReminderState From(IEnumerable<ReminderEvent> events) => Empty.With(Guard.List(events));

    /// <summary>
    /// Returns this state with one more event. Only what the event says by itself is checked; use <see cref="Schedule.Apply"/> to check it against a plan.
    /// </summary>
    /// <param name="happened">The event. One that the state already contains changes nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A pause does not end after it starts or starts before its event, or a session ends before it starts.</exception>
    public ReminderState Apply(ReminderEvent happened)
        => Judging.RefusesAlone(Guard.NotNull(happened)) is { } refusal
            ? throw new ArgumentException(new Refusal(refusal).Message, nameof(happened))
            : With([happened]);

    /// <summary>Returns a state that contains the events of this one and of another, for example of a second device.</summary>
    /// <param name="other">The other state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <c>null</c>.</exception>
    public ReminderState Merge(ReminderState other)
    {
        Guard.NotNull(other);
        return other._log.Count > _log.Count ? other.With(_log) : With(other._log);
    }

    /// <summary>
    /// Returns this state without the events before an instant, except those that still matter: the last time-zone change, pauses that have not ended, snoozes to a
    /// later instant, and what names a plan-day of three days before the instant or later.
    /// </summary>
    /// <param name="before">The instant; events at it are kept.</param>
    /// <remarks>
    /// Reminders from five days after the instant on are the same as before. Nearer ones may depend on events that were removed, and questions about the time before are
    /// answered as if those events had not happened.
    /// </remarks>
    public ReminderState Trim(Instant before)
    {
        int day = Axis.DayOf(Axis.Floor(before)) - 3;
        ReminderEvent? zone = null;
        var pauses = new PausesInForce();
        var kept = new List<ReminderEvent>();
        foreach (ReminderEvent happened in _log)
        {
            if (happened.At >= before)
                kept.Add(happened);
            else if (happened.Kind == ReminderEventKind.Travelled)
                zone = happened;
            else if (happened.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed)
                pauses.Add(happened);
            else if ((happened.Occurrence is { } name && Civil.DayOf(name.Day) >= day) || happened.Until >= before)
                kept.Add(happened);
        }

        if (zone is not null)
            kept.Add(zone);
        kept.AddRange(pauses.After(before));
        return kept.Count == _log.Count ? this : From(kept);
    }

    /// <inheritdoc/>
    public bool Equals(ReminderState? other)
        => other is not null && (ReferenceEquals(this, other) || (_log.Count == other._log.Count && _log.SequenceEqual(other._log)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReminderState);

    /// <inheritdoc/>
    public override int GetHashCode() => _log.Count == 0 ? 0 : (_log[_log.Count - 1], _log.Count).GetHashCode();

    internal EventLog Log => _log;

    /// <summary>This state as a schedule sees it.</summary>
    internal FoldedState For(FoldedState untouched)
    {
        if (_log.Count == 0)
            return untouched;
        View[] views = Volatile.Read(ref _views.Of);
        View? known = null;
        foreach (View view in views)
        {
            if (view.Folded.Facts.Plan == untouched.Facts.Plan)
                known = view;
        }

        return known is { FirstChanged: null } ? known.Folded : Remember(views, known, untouched);
    }

    internal bool Contains(ReminderEvent happened) => _log.Contains(happened);

    internal ReminderState With(IEnumerable<ReminderEvent> events)
    {
        EventLog log = _log.Copy();
        ReminderEvent? first = null;
        foreach (ReminderEvent happened in events)
        {
            if (!log.Add(happened))
                continue;
            ReminderEvent affected = log.FirstAffectedBy(happened);
            if (first is null || EventOrder.Compare(affected, first) < 0)
                first = affected;
        }

        return first is null ? this : new ReminderState(log, Array.ConvertAll(Volatile.Read(ref _views.Of), v => v.Changed(first)));
    }

    private FoldedState Remember(View[] views, View? known, FoldedState untouched)
    {
        FoldedState folded = Folder.Fold(_log, known?.Folded ?? untouched, known?.FirstChanged);
        var more = new List<View> { new(folded, null) };
        more.AddRange(views.Where(v => v != known).Take(MaxViews - 1));
        Volatile.Write(ref _views.Of, [.. more]);
        return folded;
    }

    private sealed class Views
    {
        public View[] Of = [];
    }

    /// <summary>A fold of this state; or of one that differs by no event before <paramref name="FirstChanged"/>.</summary>
    private sealed record View(FoldedState Folded, ReminderEvent? FirstChanged)
    {
        public View Changed(ReminderEvent first)
            => this with { FirstChanged = FirstChanged is not null && EventOrder.Compare(FirstChanged, first) < 0 ? FirstChanged : first };
    }
}
