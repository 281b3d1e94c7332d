using System;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Hosting.Delivery;

/// <summary>Wakes the one that waits: something has changed. A signal that nobody waits for yet is kept; several are one.</summary>
internal sealed class WakeSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _set = Fresh();

    /// <summary>Whether there is a signal that nobody has acted upon yet.</summary>
    public bool IsPending
    {
        get
        {
            lock (_lock)
                return _set.Task.IsCompleted;
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
        Task signalled;
        lock (_lock)
            signalled = _set.Task;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task passed = Task.Delay(atMost, time, stop.Token);
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
