using System;

namespace StretchKit.Hosting.Delivery;

/// <summary>Notices that the wall clock was set back, by comparing it with the time that has passed. At the start nobody knows what it was before.</summary>
internal sealed class ClockWatch(TimeProvider time, TimeSpan tolerance, bool startsUnknown)
{
    private bool _unknown = startsUnknown;
    private DateTimeOffset _wall = time.GetUtcNow();
    private long _passed = time.GetTimestamp();

    /// <summary>Whether the clock shows less than it should, by more than the tolerance.</summary>
    public bool WasSetBack() => _unknown || time.GetUtcNow() < _wall + time.GetElapsedTime(_passed) - tolerance;

    /// <summary>Remembers what the clock shows.</summary>
    public void Look() => (_unknown, _wall, _passed) = (false, time.GetUtcNow(), time.GetTimestamp());
}
