namespace StretchKit.Hosting;

/// <summary>The result of recording an event or a session.</summary>
/// <param name="Outcome">Whether it was recorded.</param>
/// <param name="Refusal">Why the event was refused, or <c>null</c> if it was not.</param>
public readonly record struct RecordResult(RecordOutcome Outcome, Refusal? Refusal = null)
{
    /// <summary>Whether it is in the record, from this call or an earlier one.</summary>
    public bool IsRecorded => Outcome is RecordOutcome.Recorded or RecordOutcome.AlreadyRecorded;

    /// <summary>Gets the reason why it was not recorded, in English; or <c>null</c> if it is in the record. For other languages see <see cref="Refusal"/>.</summary>
    public string? Reason => Outcome switch
    {
        RecordOutcome.Recorded or RecordOutcome.AlreadyRecorded => null,
        RecordOutcome.UnknownPerson => "The person is not known. Give the person a plan with SetPlanAsync first.",
        RecordOutcome.AheadOfClock => "The event lies further ahead of the clock than MaxAhead allows. Correct its instant, and record it again.",
        _ => Refusal?.Message ?? "The event was refused.",
    };

    /// <summary>Gets the event as it is recorded, for a snooze with the instant at which the reminder comes again; or <c>null</c> if no event was recorded by this call or an equal one.</summary>
    public ReminderEvent? Event { get; init; }

    /// <summary>
    /// Gets the reminder of higher priority that keeps a snoozed one from coming, or <c>null</c> if none does. Such a snooze is recorded all the same.
    /// </summary>
    public OccurrenceName? HeldBackBy { get; init; }
}
