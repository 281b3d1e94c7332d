using System;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Hosting.Delivery;

/// <summary>Wakes the one that waits: something has changed. A signal that nobody waits for yet is kept; several are one.</summary>
internal sealed class WakeSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _set = Fresh();
    private Task _passed = Task.CompletedTask;

    /// <summary>Whether somebody waits and there is no signal.</summary>
    public bool IsAwaited
    {
        get
        {
            lock (_lock)
                return !_passed.IsCompleted && !_set.Task.IsCompleted;
        }
    }

    public void Set()
    {
        lock (_lock)
            _set.TrySetResult();
    }

    /// <summary>Waits for a signal, or for a time to pass.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task passed = Task.Delay(atMost, time, stop.Token);
        Task signalled;
        lock (_lock)
            (signalled, _passed) = (_set.Task, passed);
        await Task.WhenAny(signalled, passed).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        lock (_lock)
        {
            if (_set.Task.IsCompleted)
                _set = Fresh();
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
