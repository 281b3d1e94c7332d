namespace StretchKit.Validation;

/// <summary>Applies the rules, one after the other, to a value and to the routines in it.</summary>
internal static class Validators
{
    public static ValidationReport Validate(Routine routine, ValidationContext context, ValidationRules rules)
    {
        var subject = new RoutineSubject(routine, context);
        var found = new Found(rules);
        foreach (ValidationRule rule in rules.Applied)
            rule.OnRoutine?.Invoke(subject, found);
        return found.ToReport();
    }

    public static ValidationReport Validate(Plan plan, ValidationContext context, ValidationRules rules)
    {
        var subject = new PlanSubject(plan, context);
        var found = new Found(rules);
        foreach (ValidationRule rule in rules.Applied)
        {
            Apply(rule, subject.Routines, found);
            rule.OnPlan?.Invoke(subject, found);
        }

        return found.ToReport();
    }

    public static ValidationReport Validate(TrainingProgram program, ValidationContext context, ValidationRules rules)
    {
        var subject = new ProgramSubject(program, context);
        var found = new Found(rules);
        foreach (ValidationRule rule in rules.Applied)
        {
            Apply(rule, subject.Routines, found);
            rule.OnProgram?.Invoke(subject, found);
        }

        return found.ToReport();
    }

    private static void Apply(ValidationRule rule, RoutinesInUse routines, Found found)
    {
        if (rule.OnRoutine is not { } onRoutine)
            return;
        foreach ((RoutineSubject subject, RoutinePlace place) in routines.InUse)
        {
            found.Place = place;
            onRoutine(subject, found);
        }

        found.Place = null;
    }
}
