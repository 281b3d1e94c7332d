namespace StretchKit;

/// <summary>What came of applying an event to a state.</summary>
public sealed class Applied
{
    internal Applied(ReminderState state, Refusal? refusal)
    {
        State = state;
        Refusal = refusal;
    }

    /// <summary>The new state; the old one where the event was refused.</summary>
    public ReminderState State { get; }

    /// <summary>Why the event was refused; null where it was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the event was accepted.</summary>
    public bool Accepted => Refusal is null;
}
