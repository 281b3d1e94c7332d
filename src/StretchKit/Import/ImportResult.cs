using System.Linq;

namespace StretchKit.Import;

/// <summary>What was imported from an exercise file, and a report of every record. Immutable and equal by value.</summary>
public sealed record ImportResult
{
    internal ImportResult(ValueList<ImportRecord> records, ValidationReport report, char? separator = null)
    {
        Records = records;
        Stretches = ValueList.From(records.Where(r => r.Stretch is not null).Select(r => r.Stretch!));
        Report = report;
        Separator = separator;
    }

    /// <summary>The stretches that could be understood, in the order of the file; no id twice.</summary>
    public ValueList<Stretch> Stretches { get; }

    /// <summary>Every record of the file, up to where it could be read.</summary>
    public ValueList<ImportRecord> Records { get; }

    /// <summary>What is wrong with the file. An error does not keep the other records from being imported.</summary>
    public ValidationReport Report { get; }

    /// <summary>The findings of the report, in the order of the file.</summary>
    public ValueList<Finding> Findings => Report.Findings;

    /// <summary>What separates the cells of the CSV file, stated or found; null for JSON.</summary>
    public char? Separator { get; }
}
