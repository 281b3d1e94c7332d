using NodaTime;

namespace StretchKit.Hosting;

/// <summary>What a store keeps of a person.</summary>
/// <param name="Revision">Greater after each write, and more than 0. Never one that the person had before, also where they were forgotten and are known again.</param>
/// <param name="Plan">The plan.</param>
/// <param name="State">The events that were asked for.</param>
/// <param name="HandledUntil">What came due at or before it has been dealt with.</param>
/// <param name="WakeAt">When to look at the person next; null for never.</param>
/// <param name="Claim">A delivery that was begun and not finished; null for none.</param>
public sealed record StoredPerson(
    long Revision, Plan Plan, ReminderState State, Instant HandledUntil, Instant? WakeAt, DeliveryClaim? Claim);
