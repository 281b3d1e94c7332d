using System.Linq;

namespace StretchKit.Json;

/// <summary>Writes a program.</summary>
internal static class ProgramWriter
{
    public static WrittenProgram Write(TrainingProgram program, TrainingProgram? was, Carried at, RoutineWriter routines) => new()
    {
        Id = program.Id,
        Name = WrittenWords.Of(program.Name),
        Phases = program.Phases.Write(was?.Phases, _ => "the phase of that number", at.Member("phases"), Write),
        Routines = program.Routines.Write(was?.Routines, r => r.Id, at.Member("routines"), routines.Write),
        Metadata = WrittenWords.Of(program.Metadata),
        Unknown = at.Here,
    };

    private static WrittenProgramPhase Write(ProgramPhase phase, ProgramPhase? was, Carried at) => new()
    {
        Weeks = phase.Weeks,
        Slots = phase.Slots.ToDictionary(s => s.Id, s => s.RoutineId),
        Unknown = at.Here,
    };
}
