namespace StretchKit.Import;

/// <summary>The sessions of a history, and a report of every row. Immutable and equal by value.</summary>
public sealed record HistoryResult
{
    internal HistoryResult(ValueList<Session> sessions, ValueList<ImportRecord> records, ValidationReport report)
    {
        Sessions = sessions;
        Records = records;
        Report = report;
    }

    /// <summary>The sessions, in the order of their first rows.</summary>
    public ValueList<Session> Sessions { get; }

    /// <summary>Every row of the file, up to where it could be read; a rest is one that is not kept.</summary>
    public ValueList<ImportRecord> Records { get; }

    /// <summary>What is wrong with the file.</summary>
    public ValidationReport Report { get; }
}
