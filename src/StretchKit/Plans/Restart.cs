namespace StretchKit;

/// <summary>What begins the interval of an <see cref="EveryTrigger"/> anew.</summary>
public enum Restart
{
    /// <summary>Nothing: the times are fixed within the window.</summary>
    Never,

    /// <summary>A completed session, and the end of a pause.</summary>
    Session,
}
