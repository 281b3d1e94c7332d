using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// All that was found: by a reader in the order of the document, by rules in the order of the rules. Immutable and equal by value.
/// </summary>
public sealed record ValidationReport
{
    /// <summary>Reports findings.</summary>
    /// <param name="findings">The findings, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public ValidationReport(IEnumerable<Finding> findings)
    {
        Findings = Guard.List(findings);
        IsValid = Findings.All(f => f.Severity != Severity.Error);
    }

    /// <summary>The report that nothing was found.</summary>
    public static ValidationReport Empty { get; } = new([]);

    /// <summary>The findings, in order.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether no finding is an error. Warnings and advice do not make a report invalid.</summary>
    public bool IsValid { get; }

    /// <summary>Does nothing where there is no error.</summary>
    /// <exception cref="StretchKitValidationException">There is an error; the message lists every finding.</exception>
    public void ThrowIfErrors() => ThrowIf(Severity.Error);

    /// <summary>Does nothing where no finding matters that much. One line of a unit test: <c>routine.Validate().ThrowIf(Severity.Warning);</c></summary>
    /// <param name="severity">The least severe that is not accepted: with <see cref="Severity.Warning"/>, errors and warnings.</param>
    /// <exception cref="StretchKitValidationException">There is such a finding; the message lists every finding.</exception>
    /// <exception cref="ArgumentException"><paramref name="severity"/> is not of its enumeration.</exception>
    public void ThrowIf(Severity severity)
    {
        Guard.Defined(severity);
        if (Findings.Any(f => f.Severity <= severity))
            throw new StretchKitValidationException(this);
    }

    /// <summary>Every finding on a line of its own; <c>Nothing found.</c> where there is none.</summary>
    public override string ToString()
        => Findings.Count == 0 ? "Nothing found." : string.Join("\n", Findings);
}
