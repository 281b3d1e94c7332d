using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Tests.Validation;

/// <summary>Values for the tests of rules, and findings in a form that can be compared at a glance.</summary>
internal static class Reports
{
    /// <summary><c>SK2001 $.steps[0]</c> of each finding.</summary>
    public static IEnumerable<string> Places(this ValidationReport report) => report.Findings.Select(f => $"{f.Code} {f.Path}");

    /// <summary>Those of some codes.</summary>
    public static IEnumerable<string> Places(this ValidationReport report, params string[] codes)
        => report.Findings.Where(f => codes.Contains(f.Code)).Select(f => $"{f.Code} {f.Path}");

    public static Routine RoutineOf(params Step[] steps) => new("routine", "Routine", steps);

    public static Stretch Bilateral(string id, StretchStyle style = StretchStyle.Static, StartingPosition position = StartingPosition.Seated)
        => new(id, id, style, position, Laterality.Bilateral);

    public static Stretch Unilateral(string id, StretchStyle style = StretchStyle.Static)
        => new(id, id, style, StartingPosition.Seated, Laterality.Unilateral);
}
