namespace StretchKit;

/// <summary>What a segment of a timeline asks of the person.</summary>
public enum SegmentKind
{
    /// <summary>Get into position for the step that begins.</summary>
    Prepare,

    /// <summary>Hold one phase of the stretch.</summary>
    Hold,

    /// <summary>Move without holding: one rep in its tempo, or an open-ended set of reps.</summary>
    Move,

    /// <summary>Change to the other side.</summary>
    SwitchSides,

    /// <summary>Rest between reps, sets or the repeats of a group.</summary>
    Rest,
}
