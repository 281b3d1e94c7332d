using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Some weeks of a program in which every day is alike. Immutable and equal by value.</summary>
public sealed record ProgramPhase
{
    /// <summary>The most slots of a phase.</summary>
    public const int MaxSlots = 100;

    /// <summary>Says what the days of some weeks have.</summary>
    /// <param name="weeks">How many weeks: 1 to <see cref="TrainingProgram.MaxWeeks"/>.</param>
    /// <param name="slots">The slots of each day, no id twice; none for weeks of rest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="slots"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is out of range, a slot is null, or an id is there twice.</exception>
    public ProgramPhase(int weeks, IEnumerable<ProgramSlot> slots)
    {
        Weeks = Guard.InRange(weeks, 1, TrainingProgram.MaxWeeks);
        Slots = Guard.List(slots, 0, MaxSlots);
        Guard.NoneTwice(Slots, s => s.Id, nameof(slots));
    }

    /// <summary>How many weeks: at least 1.</summary>
    public int Weeks { get; }

    /// <summary>The slots of each day; none in weeks of rest.</summary>
    public ValueList<ProgramSlot> Slots { get; }

    /// <summary>The routine of a slot; null where these weeks do not have it.</summary>
    /// <param name="slotId">The slot's id.</param>
    public string? RoutineOf(string slotId)
        => Slots.FirstOrDefault(s => string.Equals(s.Id, slotId, StringComparison.Ordinal))?.RoutineId;
}
