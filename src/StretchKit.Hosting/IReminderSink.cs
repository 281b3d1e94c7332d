using System;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Hosting;

/// <summary>
/// Where reminders go: a notification, a message, a screen. The application's own; it is taken from a scope of its own for each delivery.
/// </summary>
public interface IReminderSink
{
    /// <summary>
    /// Shows a reminder to a person. It has been delivered when this returns; if it throws, or takes longer than the
    /// <see cref="StretchReminderOptions.DeliveryTimeout"/>, it is tried again. So the same delivery can come more than once, always with the same
    /// <see cref="ReminderDelivery.Key"/>: a sink that must not repeat itself remembers the keys.
    /// </summary>
    /// <param name="delivery">What to show, and to whom.</param>
    /// <param name="cancellation">Asks to stop: the time is up, or the application ends.</param>
    ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation);

    /// <summary>A delivery has failed as often as <see cref="StretchReminderOptions.MaxAttempts"/> allows, or until its grace was over, and will not be tried again. Does nothing by default.</summary>
    /// <param name="delivery">What could not be shown.</param>
    /// <param name="lastFailure">What the last attempt threw; null if the application ended during it, or the grace of the reminder's rule ended before another attempt.</param>
    /// <param name="cancellation">Asks to stop.</param>
    ValueTask GiveUpAsync(ReminderDelivery delivery, Exception? lastFailure, CancellationToken cancellation) => ValueTask.CompletedTask;
}
