using System;
using System.Threading;

namespace StretchKit.CrashingHost;

/// <summary>The machine's clock, running faster since a moment of it: the same for every process that is told the same moment.</summary>
internal sealed class FastTime(DateTimeOffset epoch, DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long _begun = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => start + ((System.GetUtcNow() - epoch) * speed);

    public override long GetTimestamp() => (long)((System.GetTimestamp() - _begun) * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / speed;
}
