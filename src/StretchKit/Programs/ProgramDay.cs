namespace StretchKit.Programs;

/// <summary>Where a date lies in a program. Immutable and equal by value.</summary>
public sealed record ProgramDay
{
    internal ProgramDay(int week, int phaseNumber, ProgramPhase phase)
    {
        Week = week;
        PhaseNumber = phaseNumber;
        Phase = phase;
    }

    /// <summary>The week, from 1.</summary>
    public int Week { get; }

    /// <summary>The place of the phase among the program's, from 1.</summary>
    public int PhaseNumber { get; }

    /// <summary>The phase that the week belongs to.</summary>
    public ProgramPhase Phase { get; }

    /// <summary>The id of the routine that the day has in a slot; null where it does not have that slot.</summary>
    /// <param name="slotId">The slot's id, such as <c>morning</c>.</param>
    public string? RoutineOf(string slotId) => Phase.RoutineOf(slotId);
}
