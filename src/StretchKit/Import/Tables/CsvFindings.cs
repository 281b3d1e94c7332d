using System;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>What is found in a CSV text; a path says the record, from 0, and "$" stands for the file and its header.</summary>
internal sealed class CsvFindings
{
    private readonly FaultList _faults = new();

    /// <summary>The record in hand; null for the header.</summary>
    public int? Record { get; set; }

    public void Add(FindingCode code, int offset, params string[] arguments)
    {
        if (_faults.Keeps(code))
            _faults.Add(offset, new Finding(code, Record is { } index ? $"$[{Shown.Number(index)}]" : "$", arguments));
    }

    public ValidationReport ToReport(ReadOnlyMemory<byte> utf8) => _faults.ToReport(utf8);
}
