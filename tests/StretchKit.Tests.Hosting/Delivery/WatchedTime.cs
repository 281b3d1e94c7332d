using System;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>A clock that the test moves, by just as much as the service asks for when it has nothing more to do.</summary>
public sealed class WatchedTime(DateTimeOffset start, TimeSpan longestWait) : FakeTimeProvider(start)
{
    // A hang ends a test with an error; nothing is waited for that does not come.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();
    private TimeSpan? _wait;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= longestWait)
            _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Returns when the service waits for no longer than this; no time passes.</summary>
    public async Task WaitedForAsync(TimeSpan atMost)
    {
        while (_wait is null || _wait > atMost)
            _wait = await _waits.Reader.ReadAsync().AsTask().WaitAsync(Hang);
    }

    /// <summary>Lets time pass, wait by wait, until something has happened.</summary>
    public async Task PassUntilAsync(Task happened)
    {
        while (!happened.IsCompleted)
        {
            if (_wait is null)
                await Task.WhenAny(_waits.Reader.WaitToReadAsync().AsTask(), happened).WaitAsync(Hang);
            while (_waits.Reader.TryRead(out TimeSpan wait))
                _wait = wait;
            if (happened.IsCompleted || _wait is not { } due)
                continue;
            _wait = null;
            Advance(due);
        }

        await happened;
    }
}
