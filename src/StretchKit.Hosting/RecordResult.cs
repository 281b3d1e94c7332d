namespace StretchKit.Hosting;

/// <summary>What became of something that was to be recorded.</summary>
/// <param name="Outcome">Whether it was recorded.</param>
/// <param name="Refusal">Why the reminders do not take it into account; null where they do, and where the outcome says it.</param>
public readonly record struct RecordResult(RecordOutcome Outcome, Refusal? Refusal = null)
{
    /// <summary>Whether it is in the record, from this call or an earlier one.</summary>
    public bool IsRecorded => Outcome is RecordOutcome.Recorded or RecordOutcome.AlreadyRecorded;
}
