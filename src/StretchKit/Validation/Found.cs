using System;
using System.Collections.Generic;
using System.Globalization;

namespace StretchKit.Validation;

/// <summary>Collects what the rules find: with the severity that they are to have, moved to where the routine in hand is, and a bounded number.</summary>
internal sealed class Found(ValidationRules rules)
{
    /// <summary>The most findings that are kept.</summary>
    public const int Most = 1_000;

    private List<Finding>? _kept;
    private int _leftOut;
    private Severity _worstLeftOut = Severity.Advice;

    /// <summary>Where the routine in hand is in what is validated; null while that is itself in hand.</summary>
    public RoutinePlace? Place { get; set; }

    public void Add(FindingCode code, string path, params string[] arguments) => Add(new Finding(code, path, arguments));

    public void Add(Finding finding)
    {
        Severity severity = rules.SeverityOf(finding.Code) ?? finding.Severity;
        if (_kept is { Count: >= Most })
        {
            _leftOut++;
            _worstLeftOut = severity < _worstLeftOut ? severity : _worstLeftOut;
            return;
        }

        if (severity != finding.Severity)
            finding = finding with { Severity = severity };
        (_kept ??= []).Add(Place?.Move(finding) ?? finding);
    }

    /// <summary>Adds what a rule of an application found.</summary>
    public void AddOwn(FindingCode code, IEnumerable<Finding>? findings)
    {
        foreach (Finding? finding in findings ?? [])
        {
            if (finding?.Code != code.Id)
                throw new InvalidOperationException($"The rule '{code}' gave {(finding is null ? "a null" : $"a finding of '{finding.Code}'")}.");
            Add(finding);
        }
    }

    public ValidationReport ToReport()
    {
        if (_kept is null)
            return ValidationReport.Empty;
        if (_leftOut > 0)
            _kept.Add(new Finding(FindingCodes.MoreFindings, "$", _leftOut.ToString(CultureInfo.InvariantCulture)) { Severity = _worstLeftOut });
        return new ValidationReport(_kept);
    }
}
