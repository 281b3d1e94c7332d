namespace StretchKit.Reminders;

/// <summary>
/// Which plan-days are calm: no UTC-offset change and nothing dated affects them, so that they are like every other day of the same weekday and rules.
/// </summary>
internal static class CalmDays
{
    /// <summary>Nothing that a plan-day needs is earlier than this before its midnight: the day before it, and a day that a clock change repeats.</summary>
    private const long Before = 3 * Axis.Day;

    /// <summary>Nor later than this after it: a night's window of a day more, a waking window of two days, and a day of jitter.</summary>
    private const long After = 5 * Axis.Day;

    /// <summary>No plan-days further from each other than this have occurrences at the same instant.</summary>
    private const int DaysNear = 12;

    /// <summary>Whether no UTC-offset change affects the plan-day of a midnight, nor its neighbours.</summary>
    public static bool HasOneOffset(long midnight, in ZoneCursor zone) => midnight - Before >= zone.Start && midnight + After < zone.End;

    /// <summary>Whether a plan-day is calm. The cursor moves there.</summary>
    public static bool IsCalm(CompiledPlan plan, int day, ref ZoneCursor zone)
    {
        zone.MoveTo(day * Axis.Day);
        return HasOneOffset((day * Axis.Day) - zone.Offset, zone) && !plan.IsSpecial(day);
    }

    /// <summary>The offsets near a plan-day and its neighbours.</summary>
    public static OffsetRange OffsetsNear(int day, ref ZoneCursor zone)
        => zone.Offsets((day - DaysNear) * Axis.Day, (day + DaysNear) * Axis.Day);
}
