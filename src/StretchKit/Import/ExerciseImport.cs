using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>
/// Imports stretches from other people's lists of exercises. It never throws over their content: what could be understood comes back as stretches,
/// with a report of every record that says of each member whether it was stated, read from prose or left out. Pictures are never imported.
/// Files may be UTF-8 or UTF-16.
/// </summary>
/// <example>
/// <code>
/// ImportResult result = ExerciseImport.ReadJson(File.ReadAllBytes(path), ImportMapping.ExerciseDb);
/// foreach (ImportRecord record in result.Records)
///     Console.WriteLine(record);
/// StretchSource all = StretchSource.Of(Catalog.Stretches).Or(StretchSource.Of(result.Stretches));
/// </code>
/// </example>
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
    /// <param name="bytes">The file.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    public static ImportResult ReadFreeExerciseDb(ReadOnlyMemory<byte> bytes, ImportOptions? options = null) => ReadJson(bytes, ImportMapping.FreeExerciseDb, options);

    /// <summary>Imports a list of JSON objects, or one of them.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="mapping">Where its objects have what makes a stretch.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="mapping"/> is null.</exception>
    public static ImportResult ReadJson(string json, ImportMapping mapping, ImportOptions? options = null)
        => ReadJson(Utf8.From(Guard.NotNull(json)), mapping, options);

    /// <summary>Imports a list of JSON objects, or one of them.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mapping">Where its objects have what makes a stretch. A list within other objects is found, or named by <see cref="ImportMapping.List"/>.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is null.</exception>
    public static ImportResult ReadJson(ReadOnlyMemory<byte> bytes, ImportMapping mapping, ImportOptions? options = null)
    {
        ReadOnlyMemory<byte> text = TextBytes.ToUtf8(bytes);
        (List<RawRecord> records, ValidationReport report, _) = Objects(text, StretchRecords.MapOf(Guard.NotNull(mapping)), mapping.List, options?.Language);
        return new ImportResult(Make(text, records, mapping, options), report);
    }

    /// <summary>Imports CSV as RFC 4180 defines it; a row names the columns.</summary>
    /// <param name="csv">The file's text.</param>
    /// <param name="mapping">The headers, and what separates cells; null for <see cref="ImportMapping.Default"/>.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static ImportResult ReadCsv(string csv, ImportMapping? mapping = null, ImportOptions? options = null)
        => ReadCsv(Utf8.From(Guard.NotNull(csv)), mapping, options);

    /// <summary>Imports CSV as RFC 4180 defines it; a row names the columns.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mapping">The headers, and what separates cells; null for <see cref="ImportMapping.Default"/>.</param>
    /// <param name="options">What the application says where the file does not; null for nothing.</param>
    public static ImportResult ReadCsv(ReadOnlyMemory<byte> bytes, ImportMapping? mapping = null, ImportOptions? options = null)
    {
        ReadOnlyMemory<byte> text = TextBytes.ToUtf8(bytes);
        mapping ??= ImportMapping.Default;
        (List<RawRecord> records, ValidationReport report, char separator) = Rows(text, StretchRecords.MapOf(mapping), mapping.Separator);
        return new ImportResult(Make(text, records, mapping, options), report, separator);
    }

    /// <summary>The records of a JSON text, what is wrong with it, and what stands around its list.</summary>
    internal static (List<RawRecord> Records, ValidationReport Report, IReadOnlyDictionary<string, string> Around) Objects(
        ReadOnlyMemory<byte> text, FieldMap map, string? list, string? language)
    {
        using var walk = new Walk(text, Nothing);
        var reader = new ObjectReader(walk, map, language);
        List<RawRecord> records = [];
        if (Utf8.FirstFault(text.Span) is >= 0 and var offset)
            walk.FaultAt(FindingCodes.NotUtf8, offset);
        else
            records = reader.Read(list);
        return (records, walk.ToReport(), reader.Around);
    }

    /// <summary>The records of a CSV text, what is wrong with it, and what separates its cells.</summary>
    internal static (List<RawRecord> Records, ValidationReport Report, char Separator) Rows(ReadOnlyMemory<byte> text, FieldMap map, char? separator)
    {
        var findings = new CsvFindings();
        var reader = new TableReader(text, map, findings, separator);
        List<RawRecord> records = reader.Read();
        return (records, findings.ToReport(text), reader.Separator);
    }

    private static ValueList<ImportRecord> Make(ReadOnlyMemory<byte> text, List<RawRecord> records, ImportMapping mapping, ImportOptions? options)
    {
        var lines = new LineCounter(text);
        var maker = new StretchMaker(options ?? ImportOptions.Default);
        var stated = new StretchRecords(mapping);
        return ValueList.From(records.Select((raw, index) =>
        {
            SourceRecord record = stated.Of(raw);
            (Stretch? stretch, ImportReason? reason, ValueList<ImportedMember> members) = maker.Make(record);
            return new ImportRecord(index, lines.Of(record.Offset).Line, record.Id, record.Name, stretch, reason, members);
        }));
    }
}
