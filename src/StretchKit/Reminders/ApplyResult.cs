namespace StretchKit;

/// <summary>The result of applying an event to a state.</summary>
public sealed class ApplyResult
{
    internal ApplyResult(ReminderState state, Refusal? refusal, OccurrenceName? heldBackBy = null)
    {
        State = state;
        Refusal = refusal;
        HeldBackBy = heldBackBy;
    }

    /// <summary>Gets the new state, or the old one if the event was refused.</summary>
    public ReminderState State { get; }

    /// <summary>Gets why the event was refused, or <c>null</c> if it was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>
    /// Gets the reminder of higher priority that keeps the snoozed one from coming, or <c>null</c> if none does. Such a snooze is accepted all the same.
    /// </summary>
    public OccurrenceName? HeldBackBy { get; }

    /// <summary>Gets whether the event was accepted.</summary>
    public bool Success => Refusal is null;
}
