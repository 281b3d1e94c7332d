using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Collects what is found; keeps a bounded number, and works out lines and columns once, at the end.</summary>
internal sealed class FaultList
{
    /// <summary>The most findings that are kept of one document.</summary>
    public const int Most = Found.Most;

    private readonly List<(int Offset, Finding Finding)> _kept = [];
    private int _leftOut;
    private bool _leftOutError;

    /// <summary>The number of errors, those left out among them.</summary>
    public int Errors { get; private set; }

    /// <summary>Counts a finding, and says whether it is kept: only then is it made, and <see cref="Add"/>ed.</summary>
    public bool Keeps(FindingCode code)
    {
        bool isError = code.Severity == Severity.Error;
        if (isError)
            Errors++;
        if (_kept.Count < Most)
            return true;
        _leftOut++;
        _leftOutError |= isError;
        return false;
    }

    /// <summary>Records a finding that is kept.</summary>
    public void Add(int offset, Finding finding) => _kept.Add((offset, finding));

    /// <summary>What was found, in the order of the document; what is on one place in the order found.</summary>
    public ValidationReport ToReport(ReadOnlyMemory<byte> utf8)
    {
        if (_kept.Count == 0)
            return ValidationReport.Empty;
        var lines = new LineCounter(utf8);
        List<Finding> findings = _kept.OrderBy(k => k.Offset).Select(k => At(k.Finding, lines.Of(k.Offset))).ToList();
        if (_leftOut > 0)
            findings.Add(LeftOut());
        return new ValidationReport(findings);
    }

    private static Finding At(Finding finding, (int Line, int Column) place)
        => finding with { Line = place.Line, Column = place.Column };

    private Finding LeftOut() => new(FindingCodes.MoreFindings, "$", Shown.Number(_leftOut))
    {
        Severity = _leftOutError ? Severity.Error : Severity.Warning,
    };
}
