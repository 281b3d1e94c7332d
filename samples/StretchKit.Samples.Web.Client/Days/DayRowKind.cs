namespace StretchKit.Samples.Web.Client.Days;

/// <summary>What has become of a reminder of the day.</summary>
public enum DayRowKind
{
    /// <summary>It is still to come.</summary>
    Coming,

    /// <summary>Its time is over, and nobody has seen it yet.</summary>
    Due,

    /// <summary>It was shown.</summary>
    Shown,

    /// <summary>A session was done for it.</summary>
    Done,

    /// <summary>The person left it out.</summary>
    Skipped,

    /// <summary>It gave way to another one near it.</summary>
    GaveWay,

    /// <summary>It does not come: quiet time, a limit, a pause, a clock change or a journey is in the way.</summary>
    Dropped,
}
