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
    IServiceScopeFactory scopes, TimeProvider time, IOptions<StretchReminderOptions> options, ReminderTelemetry telemetry)
{
#pragma warning disable CA1031 // Whatever the application's code throws is a failed attempt.

    public async Task<Attempted> DeliverAsync(ReminderDelivery delivery, CancellationToken stopping)
    {
        using var timeout = new CancellationTokenSource(options.Value.DeliveryTimeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, timeout.Token);
        using Activity? activity = ReminderTelemetry.Start(delivery);
        try
        {
            // A sink that takes too long is left behind; its scope lives as long as it does. One that is at work when the application ends may finish.
            await CallAsync(delivery, ended.Token).WaitAsync(timeout.Token).ConfigureAwait(false);
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
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IReminderSink>()
                .GiveUpAsync(delivery, lastFailure, timeout.Token).AsTask().WaitAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            telemetry.GiveUpFailed(delivery, failure);
        }
    }

    private async Task CallAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IReminderSink>().DeliverAsync(delivery, cancellation).ConfigureAwait(false);
    }
}
