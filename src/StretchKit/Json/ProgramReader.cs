using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a program.</summary>
internal sealed class ProgramReader
{
    private static readonly DocumentTable<ProgramReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.Id() },
        { "name", Need.Required, (d, walk) => d._name = walk.Text() },
        { "phases", Need.Required, (d, walk) => d.ReadPhases(walk) },
        { "routines", (d, walk) => d._routines = walk.List(w => RoutineReader.Read(w, d._ownIds)) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private readonly HashSet<string> _ownIds = new(StringComparer.Ordinal);
    private readonly List<(string RoutineId, Walk.Spot Spot)> _named = [];
    private string? _id;
    private Text? _name;
    private ValueList<ProgramPhase>? _phases;
    private ValueList<Routine>? _routines;
    private Metadata? _metadata;

    public static TrainingProgram? Read(Walk walk)
    {
        int errors = walk.Errors;
        var reader = new ProgramReader();
        Members.Fill(walk, reader);
        var known = new HashSet<string>(walk.Known.RoutineIds.Concat(reader._ownIds), StringComparer.Ordinal);
        foreach ((string id, Walk.Spot spot) in reader._named)
            RoutineNames.Check(walk, id, spot, known);
        return walk.Errors == errors ? reader.Make() : null;
    }

    private void ReadPhases(Walk walk)
    {
        Walk.Spot start = walk.Here();
        _phases = walk.List(w => ProgramPhaseReader.Read(w, _named), 1, TrainingProgram.MaxWeeks);
        int weeks = _phases?.Sum(p => p.Weeks) ?? 0;
        if (weeks > TrainingProgram.MaxWeeks)
            walk.Fault(FindingCodes.OutOfRange, start, Shown.Number(weeks), Shown.Number(1), Shown.Number(TrainingProgram.MaxWeeks));
    }

    private TrainingProgram Make() => new(_id!, _name!, _phases!)
    {
        Routines = _routines ?? [],
        Metadata = _metadata ?? Metadata.Empty,
    };
}
