namespace StretchKit.Import;

/// <summary>What a number without a unit means where a time is meant.</summary>
public enum TimeUnit
{
    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Thousandths of a second.</summary>
    Milliseconds,
}
