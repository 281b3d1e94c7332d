using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StretchKit.Hosting.Telemetry;

namespace StretchKit.Hosting.Delivery;

/// <summary>Calls the application's sink, each time in a scope of its own, and waits no longer than it may take.</summary>
internal sealed class SinkCall(
    IServiceScopeFactory scopes, SinkSource source, TimeProvider time, IOptions<StretchReminderOptions> options, ReminderTelemetry telemetry)
{
#pragma warning disable CA1031 // Whatever the application's code throws is a failed attempt.

    public async Task<Attempted> DeliverAsync(ReminderDelivery delivery, CancellationToken stopping)
    {
        using var timeout = new CancellationTokenSource(options.Value.DeliveryTimeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, timeout.Token);
        using Activity? activity = ReminderTelemetry.Start(delivery);
        try
        {
            // One that is at work when the application ends may finish.
            await CallAsync(sink => sink.DeliverAsync(delivery, ended.Token), timeout.Token).ConfigureAwait(false);
            return new Attempted(true, null);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            // Whoever is left behind is told, also if this comes before the time's own signal.
            await ended.CancelAsync().ConfigureAwait(false);
            activity?.SetStatus(ActivityStatusCode.Error, "timeout");
            return new Attempted(false, new TimeoutException($"The sink took longer than {options.Value.DeliveryTimeout}."));
        }
        catch (Exception failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            return new Attempted(false, failure);
        }
    }

    public async Task GiveUpAsync(ReminderDelivery delivery, Exception? lastFailure)
    {
        using var timeout = new CancellationTokenSource(options.Value.DeliveryTimeout, time);
        try
        {
            await CallAsync(sink => sink.GiveUpAsync(delivery, lastFailure, timeout.Token), timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            telemetry.GiveUpFailed(delivery, failure);
        }
    }

    /// <summary>A sink that takes too long is left behind, also one that blocks its thread; its scope lives as long as it does.</summary>
    private Task CallAsync(Func<IReminderSink, ValueTask> call, CancellationToken timeUp)
        => Task.Run(
            async () =>
            {
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await call(source.Of(scope.ServiceProvider)).ConfigureAwait(false);
            },
            CancellationToken.None).WaitAsync(timeUp);
}
