using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Routines over weeks: phases that follow one another. Immutable and equal by value.</summary>
public sealed record TrainingProgram
{
    /// <summary>The most weeks of a program: ten years.</summary>
    public const int MaxWeeks = 520;

    /// <summary>The most routines that a program brings along.</summary>
    public const int MaxRoutines = 1_000;

    /// <summary>Puts phases in order.</summary>
    /// <param name="id">Its id: 1 to 64 of <c>a-z 0-9 - _ .</c>, beginning with a letter or digit.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="phases">The phases, in order; at least one, together at most <see cref="MaxWeeks"/> weeks.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not an id; there is no phase or a null; or the phases have more than <see cref="MaxWeeks"/> weeks.
    /// </exception>
    public TrainingProgram(string id, Text name, IEnumerable<ProgramPhase> phases)
    {
        Id = Guard.Id(id);
        Name = name;
        Phases = Guard.List(phases, 1, MaxWeeks);
        Routines = [];
        Metadata = Metadata.Empty;
        Weeks = Phases.Sum(p => p.Weeks);
        if (Weeks > MaxWeeks)
            throw new ArgumentException($"A program has at most {MaxWeeks} weeks; these phases have {Weeks}.", nameof(phases));
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public Text Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The phases, in order; at least one.</summary>
    public ValueList<ProgramPhase> Phases { get; }

    /// <summary>The weeks of all phases together.</summary>
    public int Weeks { get; }

    /// <summary>Routines that it brings along, no id twice; a slot may also name one that the application knows.</summary>
    public ValueList<Routine> Routines
    {
        get;
        init
        {
            field = Guard.List(value, 0, MaxRoutines);
            Guard.NoneTwice(field, r => r.Id, nameof(Routines));
        }
    }

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; init => field = Guard.NotNull(value); }

    /// <summary>The phase of a week.</summary>
    /// <param name="week">The week, from 1.</param>
    /// <returns>The phase; null if the program does not have that week.</returns>
    public ProgramPhase? PhaseOf(int week) => PhaseIndexOf(week) is >= 0 and var index ? Phases[index] : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The place of a week's phase, from 0; -1 if the program does not have that week.</summary>
    internal int PhaseIndexOf(int week)
    {
        for (int i = 0; week >= 1 && i < Phases.Count; i++)
        {
            if (week <= Phases[i].Weeks)
                return i;
            week -= Phases[i].Weeks;
        }

        return -1;
    }
}
