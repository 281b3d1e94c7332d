using System.Collections.Generic;
using System.Linq;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>A program: its weeks, and what each of their days has.</summary>
internal static class ProgramPage
{
    public static void Show(TrainingProgram program, string? language, Screen screen)
    {
        screen.Heading($"{program.Name.For(language)} ({program.Id}), {program.Weeks} {CatalogueWords.Weeks.For(language)}");
        screen.Rows(
            [CatalogueWords.Weeks.For(language), CatalogueWords.Slot.For(language), CatalogueWords.Routine.For(language), CatalogueWords.Takes.For(language)],
            Slots(program, language));
    }

    private static IEnumerable<IReadOnlyList<string>> Slots(TrainingProgram program, string? language)
    {
        int first = 1;
        foreach (ProgramPhase phase in program.Phases)
        {
            string weeks = phase.Weeks == 1 ? $"{first}" : $"{first} {CatalogueWords.To.For(language)} {first + phase.Weeks - 1}";
            if (phase.Slots.Count == 0)
                yield return [weeks, CatalogueWords.Rest.For(language), "", ""];
            for (int i = 0; i < phase.Slots.Count; i++)
                yield return [i == 0 ? weeks : "", phase.Slots[i].Id, phase.Slots[i].RoutineId, Takes(program, phase.Slots[i].RoutineId, language)];
            first += phase.Weeks;
        }
    }

    /// <summary>How long a routine takes that the program brings along or that is built in; of others only the id is known.</summary>
    private static string Takes(TrainingProgram program, string routineId, string? language)
        => (program.Routines.FirstOrDefault(r => r.Id == routineId) ?? Catalog.FindRoutine(routineId)) is { } routine ? Times.Length(routine.ToTimeline().Total, language) : "";
}
