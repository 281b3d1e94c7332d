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

    /// <summary>These and one more.</summary>
    /// <exception cref="System.ArgumentException">It is earlier than the last one, or a pause that ends before it begins.</exception>
    public RecentEvents And(ReminderEvent happened) => new(_all.Apply(happened), _recent.Apply(happened), _recentFrom);

    /// <summary>Those from an instant on, and what still holds then, as <see cref="ReminderState.Trim"/> leaves it. Not for several threads at once.</summary>
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
