using System;

namespace StretchKit.Hosting.Delivery;

/// <summary>Notices that the wall clock was set back, by comparing it with the time that has passed. At the start nobody knows what it was before.</summary>
internal sealed class ClockWatch(TimeProvider time, TimeSpan tolerance, bool startsUnknown)
{
    private bool _unknown = startsUnknown;
    private (DateTimeOffset Wall, long Passed) _known = (time.GetUtcNow(), time.GetTimestamp());
    private (DateTimeOffset Wall, long Passed) _seen;

    /// <summary>Whether the clock shows less than it should, by more than the tolerance.</summary>
    public bool WasSetBack()
    {
        _seen = (time.GetUtcNow(), time.GetTimestamp());
        return _unknown || _seen.Wall < _known.Wall + time.GetElapsedTime(_known.Passed, _seen.Passed) - tolerance;
    }

    /// <summary>What was asked about last is dealt with. A clock that was set since is noticed the next time.</summary>
    public void DealtWith() => (_unknown, _known) = (false, _seen);
}
