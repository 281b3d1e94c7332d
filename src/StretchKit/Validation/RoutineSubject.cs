using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Validation;

/// <summary>A routine as the rules see it.</summary>
internal sealed class RoutineSubject(Routine routine, ValidationContext context)
{
    public Routine Routine => routine;

    public ValidationContext Context => context;

    /// <summary>Its steps in order, those of groups once.</summary>
    public List<StepPlace> Steps { get; } = StepPlace.All(routine);

    /// <summary>Its held steps of static stretches: those that the advice about holds is about.</summary>
    public IEnumerable<StepPlace> StaticHolds
        => Steps.Where(p => p.Step.Stretch.Style == StretchStyle.Static && p.Step.EffectiveDose.Hold is not null);
}
