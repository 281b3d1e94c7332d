using System;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a phase of a program.</summary>
internal sealed class ProgramPhaseReader
{
    private static readonly ObjectTable<ProgramPhaseReader> Members = new()
    {
        { "weeks", Need.Required, (d, walk) => d._weeks = walk.Integer(1, TrainingProgram.MaxWeeks) },
        { "slots", Need.Required, (d, walk) => d.ReadSlots(walk) },
    };

    private readonly List<(string RoutineId, Walk.Spot Spot)> _named;
    private readonly List<ProgramSlot> _slots = [];
    private int? _weeks;

    private ProgramPhaseReader(List<(string RoutineId, Walk.Spot Spot)> named) => _named = named;

    /// <param name="walk">The walk.</param>
    /// <param name="named">Where the routines that are named go: whether they are known turns out later.</param>
    public static ProgramPhase? Read(Walk walk, List<(string RoutineId, Walk.Spot Spot)> named)
        => Members.Read(walk, new ProgramPhaseReader(named)) is { } d ? new ProgramPhase(d._weeks!.Value, d._slots) : null;

    private void ReadSlots(Walk walk)
    {
        if (walk.Is(JsonTokenType.StartObject))
            walk.Map(slot => ReadSlot(walk, slot), ProgramPhase.MaxSlots, StringComparer.Ordinal);
    }

    private void ReadSlot(Walk walk, string slot)
    {
        bool isId = Identifier.IsValid(slot);
        if (!isId)
            walk.Fault(FindingCodes.BadId, Shown.Content(slot));
        if (!walk.Read() || walk.Id() is not { } routine)
            return;
        _named.Add((routine, walk.Here()));
        if (isId)
            _slots.Add(new ProgramSlot(slot, routine));
    }
}
