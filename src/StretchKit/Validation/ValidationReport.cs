using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>All that was found, in the order of the document. Immutable and equal by value.</summary>
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

    /// <summary>The findings, in the order of the document.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether no finding is an error. Warnings and advice do not make a report invalid.</summary>
    public bool IsValid { get; }

    /// <summary>Does nothing where there is no error.</summary>
    /// <exception cref="StretchKitValidationException">There is an error; the message lists every finding.</exception>
    public void ThrowIfErrors()
    {
        if (!IsValid)
            throw new StretchKitValidationException(this);
    }

    /// <summary>Every finding on a line of its own; <c>Nothing found.</c> where there is none.</summary>
    public override string ToString()
        => Findings.Count == 0 ? "Nothing found." : string.Join("\n", Findings);
}
