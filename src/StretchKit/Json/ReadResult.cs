using System.Diagnostics.CodeAnalysis;
using StretchKit.Validation;

namespace StretchKit;

/// <summary>What was read of a document: its value, or why there is none; and what else was found.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, ValidationReport report, UnknownMembers unknown)
    {
        Value = report.IsValid ? value : null;
        Report = report;
        Unknown = Value is null ? UnknownMembers.None : unknown;
    }

    /// <summary>The value; null where a finding is an error.</summary>
    public T? Value { get; }

    /// <summary>What was found. Beside a value there may be warnings.</summary>
    public ValidationReport Report { get; }

    /// <summary>The findings of the report, in the order of the document.</summary>
    public ValueList<Finding> Findings => Report.Findings;

    /// <summary>
    /// What the document says beyond the value: give it to a <see cref="DocumentWriter"/> with the value, changed or not, and it is
    /// written again. None where there is no value.
    /// </summary>
    public UnknownMembers Unknown { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Success => Value is not null;

    /// <summary>The value, for content that cannot be wrong.</summary>
    /// <exception cref="StretchKitValidationException">There is none; the message lists every finding.</exception>
    public T GetValueOrThrow() => Value ?? throw new StretchKitValidationException(Report);
}
