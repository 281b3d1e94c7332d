namespace StretchKit.Playback;

/// <summary>What a cue says to the person.</summary>
public enum CueKind
{
    /// <summary>Get into position: a preparation begins.</summary>
    GetReady,

    /// <summary>Three, two or one second is left of the segment.</summary>
    Countdown,

    /// <summary>A hold begins.</summary>
    Hold,

    /// <summary>A rep of a movement, or an open-ended movement, begins.</summary>
    Move,

    /// <summary>Half of the hold or movement is over.</summary>
    Halfway,

    /// <summary>Change to the other side.</summary>
    SwitchSides,

    /// <summary>A rest begins.</summary>
    Rest,

    /// <summary>The last segment has ended.</summary>
    Done,
}
