using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Import;
using StretchKit.Internal;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit;

/// <summary>
/// Imports stretches from other people's exercise files. It never throws over their content: what could be understood comes back as stretches,
/// with a report of every record that says of each member whether it was stated, read from prose or left out. Pictures are never imported.
/// </summary>
public static class ExerciseImport
{
    /// <summary>The most records of a file.</summary>
    public const int MaxRecords = 100_000;

    private static readonly Known Nothing = new(StretchSource.Empty, new HashSet<string>(), new Dictionary<string, TrainingProgram>(), DateTimeZoneProviders.Tzdb);

    /// <summary>Imports JSON in the form of free-exercise-db: a list of exercises, or one of them.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ImportResult ReadFreeExerciseDb(string json, ImportOptions? options = null)
        => ReadFreeExerciseDb(Utf8.From(Guard.NotNull(json)), options);

    /// <summary>Imports JSON in the form of free-exercise-db: a list of exercises, or one of them.</summary>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    public static ImportResult ReadFreeExerciseDb(ReadOnlyMemory<byte> utf8, ImportOptions? options = null)
    {
        ReadOnlyMemory<byte> text = Utf8.WithoutMark(utf8);
        using var walk = new Walk(text, Nothing);
        List<SourceRecord> records = [];
        if (Utf8.FirstFault(text.Span) is >= 0 and var offset)
            walk.FaultAt(FindingCodes.NotUtf8, offset);
        else
            records = ExerciseDbReader.Read(walk);
        return new ImportResult(Make(text, records, options), walk.ToReport());
    }

    /// <summary>Imports CSV as RFC 4180 defines it; the first row names the columns.</summary>
    /// <param name="csv">The file's text.</param>
    /// <param name="columns">The headers, and what separates cells; null for the defaults.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static ImportResult ReadCsv(string csv, CsvColumns? columns = null, ImportOptions? options = null)
        => ReadCsv(Utf8.From(Guard.NotNull(csv)), columns, options);

    /// <summary>Imports CSV as RFC 4180 defines it; the first row names the columns.</summary>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <param name="columns">The headers, and what separates cells; null for the defaults.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    public static ImportResult ReadCsv(ReadOnlyMemory<byte> utf8, CsvColumns? columns = null, ImportOptions? options = null)
    {
        ReadOnlyMemory<byte> text = Utf8.WithoutMark(utf8);
        columns ??= CsvColumns.Default;
        var findings = new CsvFindings();
        char separator = columns.Separator ?? CsvRows.SeparatorOf(text.Span);
        List<SourceRecord> records = [];
        if (Utf8.FirstFault(text.Span) is >= 0 and var offset)
            findings.Add(FindingCodes.NotUtf8, offset);
        else
            records = new CsvReader(new CsvRows(text, separator, findings), findings, columns).Read();
        return new ImportResult(Make(text, records, options), findings.ToReport(text), separator);
    }

    private static ValueList<ImportRecord> Make(ReadOnlyMemory<byte> text, List<SourceRecord> records, ImportOptions? options)
    {
        var lines = new LineCounter(text);
        var maker = new StretchMaker(options ?? ImportOptions.Default);
        return ValueList.From(records.Select((record, index) =>
        {
            (Stretch? stretch, ImportReason? reason, ValueList<ImportedMember> members) = maker.Make(record);
            return new ImportRecord(index, lines.Of(record.Offset).Line, record.Id, stretch, reason, members);
        }));
    }
}
