using NodaTime;

namespace StretchKit.Hosting;

/// <summary>A person's events, of which the last days are asked for over and over: what was cut off once need not be looked through again.</summary>
internal sealed class RecentEvents
{
    public static readonly RecentEvents None = new(ReminderState.Empty, ReminderState.Empty, Instant.MinValue);

    private readonly ReminderState _all;
    private ReminderState _recent;
    private Instant _recentFrom;

    private RecentEvents(ReminderState all, ReminderState recent, Instant recentFrom) => (_all, _recent, _recentFrom) = (all, recent, recentFrom);

    /// <summary>Returns these events and one more. A late event can change which of the older ones still matter, so after one they are looked through again.</summary>
    /// <exception cref="System.ArgumentException">A pause ends before it begins, or a session ends before it starts.</exception>
    public RecentEvents And(ReminderEvent happened)
    {
        ReminderState all = _all.Apply(happened);
        return happened.At < _recentFrom ? new(all, all, Instant.MinValue) : new(all, _recent.Apply(happened), _recentFrom);
    }

    /// <summary>Returns the events that <see cref="ReminderState.Trim"/> keeps. Not safe for several threads at once.</summary>
    public ReminderState From(Instant from)
    {
        if (from < _recentFrom)
            return _all.Trim(from);
        if (_recent.Events is [{ At: var first }, ..] && first < from)
            _recent = _recent.Trim(from);
        _recentFrom = from;
        return _recent;
    }
}
