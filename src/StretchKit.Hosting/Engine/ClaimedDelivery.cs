namespace StretchKit.Hosting;

/// <summary>A delivery that was claimed in the store: the caller hands it to the sink, and then calls <see cref="PersonEngine.FinishAsync"/> or <see cref="PersonEngine.ReleaseAsync"/>.</summary>
/// <param name="Delivery">The reminder for the sink.</param>
/// <param name="Claim">The claim as it is stored.</param>
public sealed record ClaimedDelivery(ReminderDelivery Delivery, DeliveryClaim Claim);
