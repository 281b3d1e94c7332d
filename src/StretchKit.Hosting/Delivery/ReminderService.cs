using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting.Telemetry;

namespace StretchKit.Hosting.Delivery;

/// <summary>
/// One loop for everybody: asks the store who is due, has it delivered, and waits until the next wants to be looked at, something changes, or it is time to
/// look at the clock.
/// </summary>
internal sealed class ReminderService(
    IReminderStore store,
    PersonDeliveries deliveries,
    WakeSignal signal,
    TimeProvider time,
    IOptions<StretchReminderOptions> options,
    ReminderTelemetry telemetry) : BackgroundService
{
    private readonly StretchReminderOptions _options = options.Value;
    private readonly ConcurrentDictionary<string, bool> _underWay = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _resting = new(StringComparer.Ordinal);

    // Due, and not begun for want of a free slot. Only the loop uses it.
    private readonly Queue<string> _ready = new();

    // Never disposed: it has nothing to give back, and an application that ends in a hurry disposes of this before its loop has ended.
    private readonly SemaphoreSlim _free = new(options.Value.MaxConcurrentDeliveries);

    /// <summary>How many people are looked after at this moment.</summary>
    internal int UnderWay => _options.MaxConcurrentDeliveries - _free.CurrentCount;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

#pragma warning disable CA1031, CA1001 // A store that fails now may work again: the loop goes on, and the health check tells.

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var clock = new ClockWatch(time, _options.OnTime, startsUnknown: true);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                TimeSpan wait = _options.CheckEvery;
                try
                {
                    if (clock.WasSetBack())
                        await store.WakeHandledAfterAsync(Now, stoppingToken).ConfigureAwait(false);
                    clock.DealtWith();
                    wait = await TurnAsync(stoppingToken).ConfigureAwait(false);
                    telemetry.Turned(Now);
                }
                catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
                {
                    telemetry.StoreFailed(failure);
                }

                await signal.WaitAsync(wait, time, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The application ends, and a store that fails now changes nothing about that.
        }

        for (int i = 0; i < _options.MaxConcurrentDeliveries; i++)
            await _free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Begins with everybody who is due and not under way, as far as there are free slots; returns how long there is nothing more to do.</summary>
    private async Task<TimeSpan> TurnAsync(CancellationToken stopping)
    {
        // Whoever gives a slot back gives a signal: the loop never waits for a slow sink, and goes on looking at the clock.
        if (!BeginReady(stopping))
            return _options.CheckEvery;
        int most = _underWay.Count + _resting.Count + (2 * _options.MaxConcurrentDeliveries);
        Instant now = Now;
        IReadOnlyList<string> due = await store.TakeDueAsync(now, now + Duration.FromTimeSpan(_options.CheckEvery), most, stopping).ConfigureAwait(false);
        foreach (string personId in due.Where(IsFree))
            _ready.Enqueue(personId);
        if (_ready.Count > 0)
            return BeginReady(stopping) ? TimeSpan.Zero : _options.CheckEvery;

        Instant? wakeAt = due.Count == 0
            ? await store.NextWakeAsync(stopping).ConfigureAwait(false)
            : await NextFreeAsync(most, stopping).ConfigureAwait(false);
        if (wakeAt is not { } next)
            return _options.CheckEvery;
        TimeSpan wait = (next - Now).ToTimeSpan();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait < _options.CheckEvery ? wait : _options.CheckEvery;
    }

    /// <summary>
    /// Who rests, or is under way and not claimed yet, is due still, and gives a signal at the end: nobody else waits for that. When the first of the others comes
    /// due, if it is soon.
    /// </summary>
    private async Task<Instant?> NextFreeAsync(int most, CancellationToken stopping)
    {
        Instant soon = Now + Duration.FromTimeSpan(_options.CheckEvery);
        return (await store.DueAsync(soon, most, stopping).ConfigureAwait(false)).FirstOrDefault(IsFree) is { } personId
            ? (await store.ReadAsync(personId, soon, stopping).ConfigureAwait(false))?.WakeAt
            : null;
    }

    /// <summary>Begins with those who are ready. Returns whether there was a free slot for everybody.</summary>
    private bool BeginReady(CancellationToken stopping)
    {
        while (_ready.TryPeek(out string? personId))
        {
            if (IsFree(personId))
            {
                if (!_free.Wait(0, CancellationToken.None))
                    return false;
                _underWay[personId] = true;
                _ = RunAsync(personId, stopping);
            }

            _ready.Dequeue();
        }

        return true;
    }

    private bool IsFree(string personId) => !_underWay.ContainsKey(personId) && !_resting.ContainsKey(personId);

    private async Task RunAsync(string personId, CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            await deliveries.RunAsync(personId, stopping).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            if (!stopping.IsCancellationRequested)
            {
                telemetry.PersonFailed(personId, failure);
                _resting[personId] = true;
                _ = RestAsync(personId, stopping);
            }
        }
        finally
        {
            _underWay.TryRemove(personId, out _);
            _free.Release();
            signal.Set();
        }
    }

    /// <summary>Somebody whose row cannot be read or written is not tried again at once, and nobody has to wait for it.</summary>
    private async Task RestAsync(string personId, CancellationToken stopping)
    {
        await Task.Delay(_options.CheckEvery, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _resting.TryRemove(personId, out _);
        signal.Set();
    }
}
