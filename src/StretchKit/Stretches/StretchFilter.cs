using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// What is looked for among stretches or routines. A member that is left out limits nothing; those that are given have to be met together.
/// Immutable and equal by value.
/// </summary>
/// <example><code>Catalog.Stretches.Where(new StretchFilter { Targets = ["hips"], OffTheFloor = true }.Matches)</code></example>
public sealed record StretchFilter
{
    /// <summary>Without a limit.</summary>
    public static StretchFilter Any { get; } = new();

    /// <summary>Regions of the body, as ids such as <c>low-back</c>, one of which is worked. Default empty: whichever.</summary>
    /// <exception cref="ArgumentException">On setting: an element is not an id.</exception>
    public ValueList<string> Targets { get; init => field = CheckedIds(value); } = [];

    /// <summary>The starting positions that will do. Default empty: all.</summary>
    /// <exception cref="ArgumentException">On setting: an element is not of the enumeration.</exception>
    public ValueList<StartingPosition> Positions { get; init => field = CheckedPositions(value); } = [];

    /// <summary>Whether only standing and sitting on a chair will do. Default false.</summary>
    public bool OffTheFloor { get; init; }

    /// <summary>The equipment at hand, as ids such as <c>mat</c> and <c>chair</c>; empty for none at all. Default null: not stated, so whatever it needs.</summary>
    /// <exception cref="ArgumentException">On setting: an element is not an id.</exception>
    public ValueList<string>? Equipment { get; init => field = value is null ? null : CheckedIds(value); }

    /// <summary>Held or moving. Default null: both.</summary>
    /// <exception cref="ArgumentException">On setting: not of the enumeration.</exception>
    public StretchStyle? Style { get; init => field = value is { } style ? Guard.Defined(style) : null; }

    /// <summary>
    /// The longest time, inclusive: of a stretch with its usual dose, without getting into position; of a routine in total. What is open-ended is not
    /// known to be as short. Default null: however long.
    /// </summary>
    /// <exception cref="ArgumentException">On setting: not more than zero.</exception>
    public Duration? Longest { get; init => field = CheckedLongest(value); }

    /// <summary>Whether a stretch is what is looked for.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    public bool Matches(Stretch stretch)
        => HasTarget(Guard.NotNull(stretch)) && HasPosition(stretch) && HasEquipment(stretch) && HasStyle(stretch) && IsShort(stretch);

    /// <summary>
    /// Whether a routine is what is looked for: one of its stretches works a region, and each keeps to position, equipment and style.
    /// </summary>
    /// <param name="routine">The routine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="routine"/> is null.</exception>
    public bool Matches(Routine routine)
    {
        IReadOnlyList<Stretch> used = Guard.NotNull(routine).Used.All;
        return used.Any(HasTarget) && used.All(s => HasPosition(s) && HasEquipment(s) && HasStyle(s)) && IsShort(routine.Steps, routine.Prepare);
    }

    internal bool HasTarget(Stretch stretch) => Targets.Count == 0 || stretch.Targets.Any(Targets.Contains);

    internal bool HasPosition(Stretch stretch)
        => (Positions.Count == 0 || Positions.Contains(stretch.StartingPosition))
            && (!OffTheFloor || stretch.StartingPosition is StartingPosition.Standing or StartingPosition.Seated);

    internal bool HasEquipment(Stretch stretch) => Equipment is null || stretch.Equipment.All(Equipment.Contains);

    internal bool HasStyle(Stretch stretch) => Style is null || Style == stretch.Style;

    internal bool IsShort(Stretch stretch) => Longest is null || IsShort([stretch.AsStep()], Duration.Zero);

    private static bool IsOpen(Step step) => step switch
    {
        StepGroup group => group.Steps.Any(IsOpen),
        StretchStep stretch => stretch.EffectiveDose.IsOpen,
        _ => false,
    };

    private static ValueList<string> CheckedIds(ValueList<string> ids)
    {
        foreach (string id in Guard.NotNull(ids))
            Guard.Id(id);
        return ids;
    }

    private static ValueList<StartingPosition> CheckedPositions(ValueList<StartingPosition> positions)
    {
        foreach (StartingPosition position in Guard.NotNull(positions))
            Guard.Defined(position);
        return positions;
    }

    private static Duration? CheckedLongest(Duration? value)
        => value is { } longest && longest <= Duration.Zero ? throw new ArgumentOutOfRangeException(nameof(value), value, "Must be more than zero.") : value;

    private bool IsShort(ValueList<Step> steps, Duration prepare)
        => Longest is not { } longest
            || (!steps.Any(IsOpen) && Duration.FromNanoseconds(RoutineSize.Of(steps, prepare).Nanoseconds) <= longest);
}
