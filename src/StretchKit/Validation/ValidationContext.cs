using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>What a value is validated for. What is not stated here is not held against it. Immutable and equal by value.</summary>
public sealed record ValidationContext
{
    /// <summary>Nothing stated.</summary>
    public static ValidationContext Default { get; } = new();

    /// <summary>
    /// The equipment at hand, as ids such as <c>mat</c> and <c>chair</c>; empty for none at all. Default null: not stated, so nothing is said to be missing.
    /// </summary>
    /// <exception cref="System.ArgumentException">On setting: an element is not an id.</exception>
    public ValueList<string>? Equipment { get; init => field = CheckedIds(value); }

    /// <summary>Whom it is for. Default <see cref="Audience.Adults"/>.</summary>
    /// <exception cref="System.ArgumentException">On setting: not of the enumeration.</exception>
    public Audience Audience { get; init => field = Guard.Defined(value); }

    /// <summary>Whether the routine is done right before something that asks for full strength or speed. Default false.</summary>
    public bool BeforePerformance { get; init; }

    /// <summary>
    /// The routines that the rules of a plan and the slots of a program may name, no id twice. A name that is not among them is a finding. Default
    /// <c>null</c>: those of the built-in catalogue; beside them the application may have others, so only a name that is nearly one of them is a finding.
    /// </summary>
    /// <exception cref="System.ArgumentException">On setting: an id is there twice.</exception>
    public ValueList<Routine>? Routines { get; init => field = Checked(value); }

    /// <summary>
    /// The date from which on a plan's days are looked at, and the clock changes of the following year. Default null: the plan's
    /// <see cref="Plan.Start"/> or that of its program; where there is neither, clock changes are not looked at.
    /// </summary>
    /// <exception cref="System.ArgumentException">On setting: not of the ISO calendar.</exception>
    public LocalDate? From { get; init => field = value is { } date ? Guard.Iso(date) : null; }

    /// <summary>Whether an application may have routines that are not among <see cref="Routines"/>, because it did not state which it has.</summary>
    internal bool MayHaveOtherRoutines { get; init; }

    private static ValueList<string>? CheckedIds(ValueList<string>? ids)
    {
        foreach (string id in ids ?? [])
            Guard.Id(id);
        return ids;
    }

    private static ValueList<Routine>? Checked(ValueList<Routine>? routines)
    {
        if (routines is not null)
            Guard.NoneTwice(Guard.List(routines), r => r.Id, nameof(Routines));
        return routines;
    }
}
