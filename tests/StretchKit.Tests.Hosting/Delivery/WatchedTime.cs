using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>A clock that the test moves: by just as much as the service waits for, and only while the service has nothing else to do.</summary>
public sealed class WatchedTime(DateTimeOffset start, TimeSpan longestWait) : FakeTimeProvider(start)
{
    // A hang ends a test with an error; nothing is waited for that does not come.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly List<Watched> _waits = [];
    private long _setBy;

    /// <summary>Whether the service has nothing to do but wait.</summary>
    public Func<bool> IsSettled { get; set; } = () => true;

    /// <summary>Sets the clock on the wall; no time passes by that.</summary>
    public new void AdjustTime(DateTimeOffset wall)
    {
        lock (_lock)
        {
            _setBy += (wall - base.GetUtcNow()).Ticks;
            base.AdjustTime(wall);
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return base.GetUtcNow();
    }

    /// <summary>The time that has passed: that of the base follows the clock on the wall.</summary>
    public override long GetTimestamp()
    {
        lock (_lock)
            return base.GetTimestamp() - _setBy;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || dueTime > longestWait)
            return base.CreateTimer(callback, state, dueTime, period);
        lock (_lock)
        {
            var timer = new Watched(this, dueTime, base.CreateTimer(callback, state, dueTime, period));
            _waits.Add(timer);
            return timer;
        }
    }

    /// <summary>Returns when the service has nothing to do but wait, and for no longer than this; no time passes.</summary>
    public Task WaitedForAsync(TimeSpan atMost) => UntilAsync(() => IsSettled() && Wait() <= atMost);

    /// <summary>Lets as much time pass as the service waits for.</summary>
    public async Task PassOnceAsync()
    {
        await WaitedForAsync(longestWait);
        Advance(Wait() ?? TimeSpan.Zero);
    }

    /// <summary>Lets time pass, wait by wait, until something has happened.</summary>
    public async Task PassUntilAsync(Task happened)
    {
        while (!happened.IsCompleted)
        {
            await UntilAsync(() => happened.IsCompleted || (IsSettled() && Wait() is not null));
            if (!happened.IsCompleted)
                Advance(Wait() ?? TimeSpan.Zero);
        }

        await happened;
    }

    private TimeSpan? Wait()
    {
        lock (_lock)
            return _waits.Count == 0 ? null : _waits.Min(w => w.Due);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        long begun = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(begun) > Hang)
                throw new TimeoutException("The service neither acts nor waits.");
            await Task.Yield();
        }
    }

    private sealed class Watched(WatchedTime time, TimeSpan due, ITimer timer) : ITimer
    {
        public TimeSpan Due => due;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            lock (time._lock)
                time._waits.Remove(this);
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
