namespace StretchKit.Playback;

/// <summary>Why a command to a player was refused.</summary>
public enum PlayerRefusalCode
{
    /// <summary>Pause, and it is paused.</summary>
    AlreadyPaused,

    /// <summary>Resume, and it is running.</summary>
    NotPaused,

    /// <summary>Back, and it is in the first segment.</summary>
    AtStart,

    /// <summary>Finish, and the segment ends by itself.</summary>
    NotOpen,

    /// <summary>The last segment has ended.</summary>
    Finished,

    /// <summary>The person stopped it.</summary>
    Stopped,
}
