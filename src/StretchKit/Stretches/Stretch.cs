using System;
using System.Diagnostics.CodeAnalysis;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// The definition of a movement: what it is, how it is done and how much of it is usual. How much of it a routine asks
/// for is said by a <see cref="StretchStep"/>. Immutable and equal by value.
/// </summary>
public sealed partial record Stretch
{
    /// <summary>The most phases that a rep may go through.</summary>
    public const int MaxPhases = 20;

    /// <summary>The phases of a stretch that states none.</summary>
    internal static readonly ValueList<Phase> DefaultPhases = [new Phase("hold")];

    /// <summary>Defines a stretch with one phase, called "hold", and no dose of its own; more is given by <c>with</c> or an initializer.</summary>
    /// <param name="id">Its id: 1 to 64 of <c>a-z 0-9 - _ .</c>, beginning with a letter or digit.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="style">How it is done.</param>
    /// <param name="startingPosition">The position in which it begins.</param>
    /// <param name="laterality">Whether it works both sides at once.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or a value is not of its enumeration.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    public Stretch(string id, Text name, StretchStyle style, StartingPosition startingPosition, Laterality laterality)
    {
        Id = Guard.Id(id);
        Laterality = Guard.Defined(laterality);
        Name = name;
        Style = style;
        StartingPosition = startingPosition;
        Phases = DefaultPhases;
        Instructions = [];
        Targets = [];
        Equipment = [];
        Cautions = [];
        Dose = Dose.Unstated;
        Metadata = Metadata.Empty;
    }

    /// <summary>Its id, by which documents refer to it.</summary>
    public string Id { get; }

    /// <summary>Whether it works both sides at once.</summary>
    public Laterality Laterality { get; }

    /// <summary>What people call it.</summary>
    public Text Name { get; init => field = Guard.NotNull(value); }

    /// <summary>One sentence about it; null where none is given.</summary>
    public Text? Summary { get; init; }

    /// <summary>How it is done.</summary>
    public StretchStyle Style { get; init => field = Guard.Defined(value); }

    /// <summary>The position in which it begins.</summary>
    public StartingPosition StartingPosition { get; init => field = Guard.Defined(value); }

    /// <summary>The positions that every rep goes through, in order: 1 to <see cref="MaxPhases"/>.</summary>
    public ValueList<Phase> Phases { get; init => field = Guard.List(value, 1, MaxPhases); }

    /// <summary>How to do it, step by step.</summary>
    public ValueList<Text> Instructions { get; init => field = Guard.List(value); }

    /// <summary>Why one does it; null where none is given.</summary>
    public Text? Purpose { get; init; }

    /// <summary>The regions of the body that it works, as ids such as <c>low-back</c>.</summary>
    public ValueList<string> Targets { get; init => field = CheckedIds(value); }

    /// <summary>What is needed for it, as ids such as <c>mat</c> or <c>chair</c>; empty for nothing.</summary>
    public ValueList<string> Equipment { get; init => field = CheckedIds(value); }

    /// <summary>When to take care or leave it out. General information, not medical advice.</summary>
    public ValueList<Text> Cautions { get; init => field = Guard.List(value); }

    /// <summary>What to do where the stretch is too much; null where nothing is given.</summary>
    public Variation? Easier { get; init; }

    /// <summary>What to do where the stretch has become too little; null where nothing is given.</summary>
    public Variation? Harder { get; init; }

    /// <summary>The usual dose; a step's own dose goes over it member by member.</summary>
    /// <exception cref="ArgumentException">On setting: its sides do not fit the <see cref="Laterality"/>.</exception>
    public Dose Dose
    {
        get;
        [MemberNotNull(nameof(UsualDose))]
        init
        {
            field = Guard.NotNull(value).CheckedFor(Laterality, nameof(Dose));
            UsualDose = new EffectiveDose(field, Laterality);
        }
    }

    /// <summary>Where the stretch and its dose come from; null where none is given.</summary>
    public Source? Source { get; init; }

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; init => field = Guard.NotNull(value); }

    /// <summary>The dose of all steps that state nothing themselves.</summary>
    internal EffectiveDose UsualDose { get; private init; }

    /// <summary>A step of this stretch with its usual dose.</summary>
    /// <returns>A step to put into a routine.</returns>
    public StretchStep AsStep() => new(this);

    /// <summary>A step of this stretch with a dose of its own.</summary>
    /// <param name="dose">What goes over the usual dose, member by member.</param>
    /// <param name="prepare">Time to get into position; null for the routine's.</param>
    /// <exception cref="ArgumentException">The dose's sides do not fit the stretch.</exception>
    public StretchStep With(Dose dose, NodaTime.Duration? prepare = null) => new(this, dose, prepare);

    private static ValueList<string> CheckedIds(ValueList<string> ids)
    {
        foreach (string id in Guard.NotNull(ids))
            Guard.Id(id);
        return ids;
    }
}
