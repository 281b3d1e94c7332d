using System;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Content that was asked for as if it had no error has one.</summary>
public sealed class StretchKitValidationException : Exception
{
    /// <summary>Lists every finding in its message.</summary>
    /// <param name="report">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public StretchKitValidationException(ValidationReport report)
        : base(Guard.NotNull(report).ToString())
    {
        Report = report;
    }

    /// <summary>What was found.</summary>
    public ValidationReport Report { get; }
}
