namespace StretchKit;

/// <summary>How a hold or a movement of a session went.</summary>
public enum HoldOutcome
{
    /// <summary>It was done to its end.</summary>
    Done,

    /// <summary>It was begun and left before its end.</summary>
    Partial,

    /// <summary>It was not begun.</summary>
    Skipped,
}
