using NodaTime;

namespace StretchKit.Hosting;

/// <summary>A delivery that was begun: written before the sink is called, so that no other process begins it too, and taken away with the record of the delivery.</summary>
/// <param name="Occurrence">Which reminder.</param>
/// <param name="Snoozes">How often it had been put off.</param>
/// <param name="Attempt">Which attempt it is, from 1.</param>
/// <param name="Since">When this attempt began.</param>
/// <param name="Until">When others may take over: the end of the lease, or of the wait before the next attempt.</param>
/// <param name="HandledUntil">What will have been dealt with when it is delivered or given up.</param>
/// <param name="Owner">Who delivers, as a name that no other process and no other attempt has; null while it waits for the next attempt.</param>
public sealed record DeliveryClaim(
    OccurrenceName Occurrence, int Snoozes, int Attempt, Instant Since, Instant Until, Instant HandledUntil, string? Owner)
{
    /// <summary>The key of the delivery.</summary>
    /// <param name="personId">The person.</param>
    public DeliveryKey KeyOf(string personId) => new(personId, Occurrence, Snoozes);
}
