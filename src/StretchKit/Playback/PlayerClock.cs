using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Playback;

/// <summary>
/// An axis for a player, over a source of timestamps: it is at zero when it is made, and rises with the source. Make it of
/// <c>TimeProvider</c> (<c>new PlayerClock(time.GetTimestamp, time.TimestampFrequency)</c>) or of <c>Stopwatch</c>
/// (<c>new PlayerClock(Stopwatch.GetTimestamp, Stopwatch.Frequency)</c>), never of the clock on the wall. Safe to share between threads where
/// the source is.
/// </summary>
public sealed class PlayerClock
{
    private readonly Func<long> _timestamp;
    private readonly long _frequency;
    private readonly long _zero;

    /// <summary>Makes a clock that is at zero now.</summary>
    /// <param name="timestamp">The source: a number that rises by <paramref name="frequency"/> in a second.</param>
    /// <param name="frequency">Timestamps in a second, more than 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timestamp"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is 0 or less.</exception>
    public PlayerClock(Func<long> timestamp, long frequency)
    {
        _timestamp = Guard.NotNull(timestamp);
        _frequency = frequency > 0 ? frequency : throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "Must be more than 0.");
        _zero = timestamp();
    }

    /// <summary>The time since it was made.</summary>
    public Duration Now
    {
        get
        {
            long passed = unchecked(_timestamp() - _zero);
            return Duration.FromSeconds(passed / _frequency)
                + Duration.FromNanoseconds((long)((decimal)(passed % _frequency) * NodaConstants.NanosecondsPerSecond / _frequency));
        }
    }
}
