namespace StretchKit.Adherence;

/// <summary>How a plan-day went.</summary>
public enum DayOutcome
{
    /// <summary>The plan had nothing on it. It neither adds to a streak nor breaks one.</summary>
    NothingPlanned,

    /// <summary>Enough of its reminders were answered; a day may be so before it is over. It adds one to a streak.</summary>
    Done,

    /// <summary>Something was done, and not enough. It breaks a streak.</summary>
    Partial,

    /// <summary>No reminder was answered. It breaks a streak.</summary>
    Missed,

    /// <summary>It is not over, and not enough was done yet. It neither adds to a streak nor breaks one.</summary>
    Unfinished,
}
