using NodaTime;

namespace StretchKit.Hosting;

/// <summary>One write to a person, all of it or nothing.</summary>
/// <param name="Over">The revision that it replaces; 0 for a person who is not known yet.</param>
/// <param name="HandledUntil">What came due at or before it has been dealt with.</param>
/// <param name="WakeAt">When to look at the person next; null for never.</param>
/// <param name="Claim">The delivery that is under way; null for none.</param>
public sealed record PersonChange(long Over, Instant HandledUntil, Instant? WakeAt, DeliveryClaim? Claim)
{
    /// <summary>The new plan; null to leave it. A person who is not known needs one.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The event to add, of whatever instant; or <c>null</c> for none. One that is there already is not added again.</summary>
    public ReminderEvent? Event { get; init; }

    /// <summary>A session to add to the record; null for none.</summary>
    public Session? Session { get; init; }
}
