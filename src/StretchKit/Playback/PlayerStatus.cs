namespace StretchKit;

/// <summary>How a performance stands.</summary>
public enum PlayerStatus
{
    /// <summary>Time passes in it.</summary>
    Running,

    /// <summary>Time stands still in it until it is resumed.</summary>
    Paused,

    /// <summary>The last segment has ended. One can still go back into it.</summary>
    Finished,

    /// <summary>The person stopped it. It stays as it is.</summary>
    Stopped,
}
