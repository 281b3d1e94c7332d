using System;
using System.Collections.Generic;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>
/// A rule of an application's own: a code and a function that finds what breaks it. Immutable; two rules are equal if they are the same object.
/// </summary>
public sealed class ValidationRule
{
    internal ValidationRule(
        FindingCode code,
        Action<RoutineSubject, Found>? routine = null,
        Action<PlanSubject, Found>? plan = null,
        Action<ProgramSubject, Found>? program = null)
    {
        Code = code;
        OnRoutine = routine;
        OnPlan = plan;
        OnProgram = program;
    }

    /// <summary>The kind of what it finds.</summary>
    public FindingCode Code { get; }

    internal Action<RoutineSubject, Found>? OnRoutine { get; }

    internal Action<PlanSubject, Found>? OnPlan { get; }

    internal Action<ProgramSubject, Found>? OnProgram { get; }

    /// <summary>Makes a rule for routines, also for those of a program and those that plans name and the context knows.</summary>
    /// <param name="code">The kind of what it finds. Its id must not begin with <c>SK</c>: those are the library's.</param>
    /// <param name="find">Finds what breaks the rule: findings of <paramref name="code"/> with paths in the routine; none, or null, where nothing does.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id of <paramref name="code"/> is empty or begins with <c>SK</c>.</exception>
    public static ValidationRule ForRoutines(FindingCode code, Func<Routine, ValidationContext, IEnumerable<Finding>?> find)
    {
        Guard.NotNull(find);
        return new ValidationRule(Own(code), routine: (subject, found) => found.AddOwn(code, find(subject.Routine, subject.Context)));
    }

    /// <summary>Makes a rule for plans.</summary>
    /// <param name="code">The kind of what it finds. Its id must not begin with <c>SK</c>: those are the library's.</param>
    /// <param name="find">Finds what breaks the rule: findings of <paramref name="code"/> with paths in the plan; none, or null, where nothing does.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id of <paramref name="code"/> is empty or begins with <c>SK</c>.</exception>
    public static ValidationRule ForPlans(FindingCode code, Func<Plan, ValidationContext, IEnumerable<Finding>?> find)
    {
        Guard.NotNull(find);
        return new ValidationRule(Own(code), plan: (subject, found) => found.AddOwn(code, find(subject.Plan, subject.Context)));
    }

    /// <summary>Makes a rule for programs.</summary>
    /// <param name="code">The kind of what it finds. Its id must not begin with <c>SK</c>: those are the library's.</param>
    /// <param name="find">Finds what breaks the rule: findings of <paramref name="code"/> with paths in the program; none, or null, where nothing does.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id of <paramref name="code"/> is empty or begins with <c>SK</c>.</exception>
    public static ValidationRule ForPrograms(FindingCode code, Func<TrainingProgram, ValidationContext, IEnumerable<Finding>?> find)
    {
        Guard.NotNull(find);
        return new ValidationRule(Own(code), program: (subject, found) => found.AddOwn(code, find(subject.Program, subject.Context)));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code.Id;

    private static FindingCode Own(FindingCode code)
    {
        if (string.IsNullOrWhiteSpace(Guard.NotNull(code).Id))
            throw new ArgumentException("A code needs an id.", nameof(code));
        return code.Id.StartsWith("SK", StringComparison.OrdinalIgnoreCase)
            ? throw new ArgumentException($"'{code.Id}' begins with SK, as the library's codes do; choose a beginning of your own, such as ACME001.", nameof(code))
            : code;
    }
}
