namespace StretchKit.Reminders;

/// <summary>An occurrence after stage 6, at its present instant.</summary>
internal sealed class Entry
{
    public Entry(in Kept kept, Leg leg, Mark? mark)
    {
        Kept = kept;
        Leg = leg;
        Mark = mark;
    }

    public Kept Kept { get; }

    public Leg Leg { get; }

    /// <summary>What happened to it, or <c>null</c> if nothing did.</summary>
    public Mark? Mark { get; }

    /// <summary>The pause that drops it, or <c>null</c> if none does.</summary>
    public PauseFact? Pause { get; init; }

    /// <summary>The session that spares it, or <c>null</c> if none does.</summary>
    public SessionFact? SparedBy { get; init; }

    /// <summary>What holds it back, at its instant; or <c>null</c> if nothing does.</summary>
    public Kept? Holder { get; set; }

    /// <summary>What comes at the same instant in its place, or <c>null</c> if nothing does.</summary>
    public Kept? TakenBy { get; set; }

    public bool IsSnoozed => Mark?.LastSnooze is not null;

    /// <summary>Whether it came or is to come, so that it counts against a snoozed one of lower priority.</summary>
    public bool Stands => Outcome is Outcome.Comes or Outcome.Delivered && Pause is null && SparedBy is null && Holder is null;

    /// <summary>What became of it.</summary>
    public Outcome Outcome
        => Mark?.Answer is not null ? Outcome.Answered
            : Mark?.Last == ReminderEventKind.Skipped ? Outcome.Skipped
            : Mark?.Last == ReminderEventKind.Delivered ? Outcome.Delivered
            : Pause is not null ? Outcome.Paused
            : SparedBy is not null ? Outcome.Spared
            : Holder is not null ? Outcome.HeldBack
            : TakenBy is not null ? Outcome.InstantTaken
            : Outcome.Comes;
}
