using NodaTime;

namespace StretchKit.Hosting;

/// <summary>The result of <see cref="PersonEngine.ClaimAsync"/>: what the caller does next.</summary>
/// <param name="Claimed">The delivery to hand to the sink now, or <c>null</c> if none is due or another process delivers.</param>
/// <param name="Abandoned">A delivery that was given up in this turn, or <c>null</c> if none was. The caller tells the sink, and calls <see cref="PersonEngine.ClaimAsync"/> again.</param>
/// <param name="WakeAt">When to look at the person next, or <c>null</c> if nothing is to come. While a delivery is claimed it is the end of the lease.</param>
public readonly record struct PersonTurn(ClaimedDelivery? Claimed, ClaimedDelivery? Abandoned, Instant? WakeAt);
