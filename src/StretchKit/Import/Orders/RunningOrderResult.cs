namespace StretchKit.Import;

/// <summary>The routine that was made of a running order, and a report of every row. Immutable and equal by value.</summary>
public sealed record RunningOrderResult
{
    internal RunningOrderResult(Routine? routine, ValueList<ImportRecord> records, ValidationReport report)
    {
        Routine = routine;
        Records = records;
        Report = report;
    }

    /// <summary>The routine; null if no row could be kept, or if it would be larger than routines may be.</summary>
    public Routine? Routine { get; }

    /// <summary>Every row, up to where the file could be read.</summary>
    public ValueList<ImportRecord> Records { get; }

    /// <summary>What is wrong with the file.</summary>
    public ValidationReport Report { get; }
}
