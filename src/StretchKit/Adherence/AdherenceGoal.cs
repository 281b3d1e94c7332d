using StretchKit.Internal;

namespace StretchKit.Adherence;

/// <summary>What counts as done. Shares are whole percents, compared exactly. Immutable and equal by value.</summary>
public sealed record AdherenceGoal
{
    /// <summary>80 percent of the holds of a session, 50 percent of the reminders of a day.</summary>
    public static AdherenceGoal Default { get; } = new();

    /// <summary>How many of a session's holds and movements, in percent, must be done to their ends for it to count as done: 1 to 100. Default 80.</summary>
    public int SessionPercent { get; init => field = Guard.InRange(value, 1, 100); } = 80;

    /// <summary>How many of a day's reminders, in percent, must be answered by sessions that count as done: 1 to 100. Default 50.</summary>
    public int DayPercent { get; init => field = Guard.InRange(value, 1, 100); } = 50;
}
