using System;
using NodaTime;
using NodaTime.Text;
using StretchKit.Internal;

namespace StretchKit.Programs;

/// <summary>A program from a date on, as a plan follows it. Immutable and equal by value.</summary>
public sealed record FollowedProgram
{
    /// <summary>Begins a program on a date.</summary>
    /// <param name="program">The program.</param>
    /// <param name="start">The first day of its first week, whichever weekday that is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar, or the program would pass its end.</exception>
    public FollowedProgram(TrainingProgram program, LocalDate start)
    {
        Program = Guard.NotNull(program);
        Start = Guard.Iso(start);
        End = start <= LastStart(program)
            ? start.PlusDays(Days(program) - 1)
            : throw new ArgumentException("The program would pass the end of the calendar.", nameof(start));
    }

    /// <summary>The program.</summary>
    public TrainingProgram Program { get; }

    /// <summary>The first day of its first week.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day of its last week, inclusive.</summary>
    public LocalDate End { get; }

    /// <summary>What the program has on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The week, the phase and, by slot, the routine; null before the program's start and after its end.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public ProgramDay? On(LocalDate date)
    {
        if (Guard.Iso(date) < Start || date > End)
            return null;
        int week = (Period.DaysBetween(Start, date) / 7) + 1;
        int phase = Program.PhaseIndexOf(week);
        return new ProgramDay(week, phase + 1, Program.Phases[phase]);
    }

    /// <summary>The program and its start: <c>back-12-weeks from 2026-01-05</c>.</summary>
    public override string ToString() => $"{Program} from {LocalDatePattern.Iso.Format(Start)}";

    /// <summary>The last date on which a program can begin and still end within the calendar.</summary>
    internal static LocalDate LastStart(TrainingProgram program) => LocalDate.MaxIsoValue.PlusDays(1 - Days(program));

    private static int Days(TrainingProgram program) => program.Weeks * 7;
}
