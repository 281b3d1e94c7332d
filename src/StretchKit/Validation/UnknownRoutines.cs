using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>
/// SK1102, of plans and programs that were made in code. If the context lists the routines, each other one is found; beside those of the catalogue an
/// application may have others, so there only what looks like a slip is.
/// </summary>
internal sealed class UnknownRoutines
{
    /// <summary>As the reader has it.</summary>
    private const int Slip = 2;

    private readonly RoutinesInUse _routines;
    private readonly bool _mayBeOthers;
    private readonly Found _found;
    private readonly Nearest _nearest = new();

    private UnknownRoutines(RoutinesInUse routines, ValidationContext context, Found found)
    {
        _routines = routines;
        _mayBeOthers = context.MayHaveOtherRoutines;
        _found = found;
    }

    public static void Find(PlanSubject subject, Found found)
    {
        var unknown = new UnknownRoutines(subject.Routines, subject.Context, found);
        for (int i = 0; i < subject.Plan.Rules.Count; i++)
        {
            if (subject.Plan.Rules[i].RoutineId is { } id)
                unknown.Check(id, subject.RoutinePath(i));
        }
    }

    public static void Find(ProgramSubject subject, Found found)
    {
        var unknown = new UnknownRoutines(subject.Routines, subject.Context, found);
        for (int i = 0; i < subject.Program.Phases.Count; i++)
        {
            foreach (ProgramSlot slot in subject.Program.Phases[i].Slots)
                unknown.Check(slot.RoutineId, ProgramSubject.PathOf(i) + Words.Member(slot.Id));
        }
    }

    private void Check(string id, string path)
    {
        if (_routines.Knows(id))
            return;
        string? meant = _nearest.Find(id, _routines.Known, Slip);
        if (meant is not null || !_mayBeOthers)
            _found.Add(new Finding(FindingCodes.UnknownRoutine, path, id) { Suggestion = meant });
    }
}
