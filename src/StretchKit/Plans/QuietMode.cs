namespace StretchKit;

/// <summary>What happens to a reminder that falls into quiet time.</summary>
public enum QuietMode
{
    /// <summary>It does not come.</summary>
    Drop,

    /// <summary>It comes when the quiet time ends, unless the waking window has ended by then.</summary>
    Defer,

    /// <summary>It comes all the same.</summary>
    Ignore,
}
