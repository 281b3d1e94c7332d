using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using StretchKit.Hosting.Engine;
using StretchKit.Hosting.Telemetry;

namespace StretchKit.Hosting.Delivery;

/// <summary>Drives the engine of one person: hands what it claims to the sink until nothing is due.</summary>
internal sealed class PersonDeliveries(
    IReminderStore store, SinkCall sink, TimeProvider time, IOptions<StretchReminderOptions> options, ReminderTelemetry telemetry)
{
    /// <summary>Delivers to a person until nothing is due.</summary>
    public async Task RunAsync(string personId, CancellationToken stopping)
    {
        var engine = new PersonEngine(personId, new PersonRow(store, personId), time, options.Value, PersonEngine.Shared);
        while (!stopping.IsCancellationRequested)
        {
            PersonTurn turn = await engine.ClaimAsync(stopping).ConfigureAwait(false);
            if (turn.Abandoned is { } abandoned)
            {
                await AbandonAsync(abandoned, Attempted.CutShort).ConfigureAwait(false);
                continue;
            }

            if (turn.Claimed is not { } claimed)
                return;
            telemetry.Begun(claimed.Delivery);
            Attempted attempted = await sink.DeliverAsync(claimed.Delivery, stopping).ConfigureAwait(false);
            if (!attempted.Delivered && stopping.IsCancellationRequested)
            {
                await engine.ReleaseAsync(claimed).ConfigureAwait(false);
                return;
            }

            // What the sink has shown is recorded even while the application ends.
            FinishOutcome outcome = await engine.FinishAsync(claimed, attempted.Delivered).ConfigureAwait(false);
            if (outcome == FinishOutcome.GivenUp)
                await AbandonAsync(claimed, attempted).ConfigureAwait(false);
            else if (outcome == FinishOutcome.TakenOver)
                telemetry.TakenOver(claimed.Delivery);
            else
                telemetry.Ended(claimed.Delivery, attempted, givenUp: false);
        }
    }

    private async Task AbandonAsync(ClaimedDelivery abandoned, Attempted attempted)
    {
        telemetry.Ended(abandoned.Delivery, attempted, givenUp: true);
        await sink.GiveUpAsync(abandoned.Delivery, attempted.Failure).ConfigureAwait(false);
    }
}
