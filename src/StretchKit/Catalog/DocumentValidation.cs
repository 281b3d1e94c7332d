using System;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit;

/// <summary>
/// From a value to what rules find in it. In a unit test, of any framework: <c>routine.Validate().ThrowIfErrors();</c>.
/// </summary>
public static class DocumentValidation
{
    /// <summary>Applies the rules to a routine.</summary>
    /// <param name="routine">The routine.</param>
    /// <param name="context">What it is validated for; null for nothing stated.</param>
    /// <param name="rules">The rules; null for all of the library's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="routine"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule of an application gave a finding of another code.</exception>
    public static ValidationReport Validate(this Routine routine, ValidationContext? context = null, ValidationRules? rules = null)
        => Validators.Validate(Guard.NotNull(routine), context ?? ValidationContext.Default, rules ?? ValidationRules.Default);

    /// <summary>
    /// Applies the rules to a plan, and to the routines that it names and that are known. Its days are looked at as its
    /// <see cref="Schedule"/> computes them, for a year; those of a template, which has no zone, as in UTC.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">What it is validated for, from when, and the routines that are known; null for nothing stated and those of the catalogue.</param>
    /// <param name="rules">The rules; null for all of the library's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule of an application gave a finding of another code.</exception>
    public static ValidationReport Validate(this Plan plan, ValidationContext? context = null, ValidationRules? rules = null)
        => Validators.Validate(Guard.NotNull(plan), WithRoutines(context), rules ?? ValidationRules.Default);

    /// <summary>Applies the rules to a program, to its own routines, and to those that its slots name and that are known.</summary>
    /// <param name="program">The program.</param>
    /// <param name="context">What it is validated for, and the routines that are known; null for nothing stated and those of the catalogue.</param>
    /// <param name="rules">The rules; null for all of the library's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule of an application gave a finding of another code.</exception>
    public static ValidationReport Validate(this TrainingProgram program, ValidationContext? context = null, ValidationRules? rules = null)
        => Validators.Validate(Guard.NotNull(program), WithRoutines(context), rules ?? ValidationRules.Default);

    private static ValidationContext WithRoutines(ValidationContext? context)
    {
        context ??= ValidationContext.Default;
        return context.Routines is null ? context with { Routines = Catalog.Routines, MayHaveOtherRoutines = true } : context;
    }
}
