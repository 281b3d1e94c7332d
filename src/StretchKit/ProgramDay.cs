namespace StretchKit;

/// <summary>Where a date lies in a program. Immutable and equal by value.</summary>
public sealed record ProgramDay
{
    internal ProgramDay(int week, ProgramPhase phase)
    {
        Week = week;
        Phase = phase;
    }

    /// <summary>The week, from 1.</summary>
    public int Week { get; }

    /// <summary>The phase that the week belongs to.</summary>
    public ProgramPhase Phase { get; }
}
