namespace StretchKit.Hosting;

/// <summary>Specifies what became of a claimed delivery.</summary>
public enum FinishOutcome
{
    /// <summary>The sink took it, and that is recorded.</summary>
    Delivered,

    /// <summary>The attempt failed; another follows.</summary>
    WillRetry,

    /// <summary>The last attempt failed: the delivery is abandoned, and the caller tells the sink.</summary>
    GivenUp,

    /// <summary>The claim belongs to another process by now, or the person is forgotten: nothing was recorded.</summary>
    TakenOver,
}
