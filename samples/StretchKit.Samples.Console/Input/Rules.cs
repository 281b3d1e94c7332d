using NodaTime;
using NodaTime.Extensions;
using StretchKit.Validation;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>What the library's rules find in what was read.</summary>
internal static class Rules
{
    /// <summary>What the reader says already is not said again.</summary>
    private static readonly ValidationRules BeyondReading = ValidationRules.Default.Without("SK1102");

    /// <summary>The findings of a routine, plan or program; other documents have no rules.</summary>
    public static ValidationReport Apply(object value) => value switch
    {
        Routine routine => routine.Validate(),
        Plan plan => plan.Validate(Now(plan), BeyondReading),
        TrainingProgram program => program.Validate(rules: BeyondReading),
        _ => ValidationReport.Empty,
    };

    /// <summary>Clock changes are looked for from today on, as the plan's zone has it.</summary>
    private static ValidationContext Now(Plan plan)
        => new() { From = SystemClock.Instance.InZone(plan.Zone ?? DateTimeZone.Utc).GetCurrentDate() };
}
