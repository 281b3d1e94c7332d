using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Import;

namespace StretchKit.Tests.Json;

/// <summary>The reader that the corpus is read with: it knows the catalogue, and a program of its own.</summary>
internal static class CorpusReader
{
    private static readonly ProgramSlot[] Slots =
        [new("morning", "back-relief"), new("evening", "back-relief"), new("break", "desk-break")];

    public static DocumentReader Reader { get; } = new(
        Catalog.Reader.Stretches,
        Catalog.Routines.Select(r => r.Id),
        [new TrainingProgram("back-12-weeks", "Twelve weeks for the back", [new ProgramPhase(4, Slots), new ProgramPhase(8, Slots)])]);

    /// <summary>The kinds of documents, each with what reads it.</summary>
    public static IReadOnlyDictionary<string, Func<ReadOnlyMemory<byte>, (object? Value, ValidationReport Report)>> Kinds { get; }
        = new Dictionary<string, Func<ReadOnlyMemory<byte>, (object? Value, ValidationReport Report)>>
        {
            ["routine"] = utf8 => Both(Reader.ReadRoutine(utf8)),
            ["stretch"] = utf8 => Both(Reader.ReadStretch(utf8)),
            ["plan"] = utf8 => Both(Reader.ReadPlan(utf8)),
            ["state"] = utf8 => Both(Reader.ReadState(utf8)),
            ["session"] = utf8 => Both(Reader.ReadSession(utf8)),
            ["program"] = utf8 => Both(Reader.ReadProgram(utf8)),
            ["exercises"] = utf8 => Both(ExerciseImport.ReadFreeExerciseDb(utf8)),
            ["csv"] = utf8 => Both(ExerciseImport.ReadCsv(utf8)),
            ["any"] = utf8 => Both(Reader.ReadAny(utf8)),
        };

    private static (object? Value, ValidationReport Report) Both<T>(ReadResult<T> result)
        where T : class
        => (result.Value, result.Report);

    // What is read of a file with an error is for an application to take or leave; here it counts as refused.
    private static (object? Value, ValidationReport Report) Both(ImportResult result)
        => (result.Report.IsValid ? result : null, result.Report);
}
