namespace StretchKit.Validation;

/// <summary>A program as the rules see it.</summary>
internal sealed class ProgramSubject
{
    public ProgramSubject(TrainingProgram program, ValidationContext context)
    {
        Program = program;
        Context = context;
        Routines = new RoutinesInUse(context);
        for (int i = 0; i < program.Routines.Count; i++)
            Routines.UseOwn(program.Routines[i], $"$.routines[{Words.Number(i)}]");
        for (int i = 0; i < program.Phases.Count; i++)
        {
            foreach (ProgramSlot slot in program.Phases[i].Slots)
                Routines.Use(slot.RoutineId, PathOf(i) + Words.Member(slot.Id));
        }
    }

    public TrainingProgram Program { get; }

    public ValidationContext Context { get; }

    /// <summary>The routines that it brings along, and those that its slots name.</summary>
    public RoutinesInUse Routines { get; }

    /// <summary>Where the slots of a phase are.</summary>
    public static string PathOf(int phase) => $"$.phases[{Words.Number(phase)}].slots";
}
