using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StretchKit.Internal;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>
/// Imports running orders, as interval timers, exercise sheets and circuits have them, as a routine: name, time, side, rest, rounds, row by row. The
/// routine takes as long as the running order: a rest becomes the time to prepare of the step behind it, and there is no other. It never throws over the
/// content; each row has its report.
/// </summary>
/// <example>
/// <code>
/// RunningOrderResult result = RunningOrderImport.ReadText("""
///     Evening
///     Neck lean left 30 s
///     Neck lean right 30 s
///     Rest 10 s
///     Child's pose 1 min
///     """);
/// Console.WriteLine(result.Routine!.ToTimeline().Total);
/// </code>
/// </example>
public static class RunningOrderImport
{
    /// <summary>Imports CSV; a row names the columns.</summary>
    /// <param name="csv">The file's text.</param>
    /// <param name="mapping">The columns; null for the commonest names.</param>
    /// <param name="options">What is given for what rows do not say; position and laterality are standing and bilateral if nothing is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static RunningOrderResult ReadCsv(string csv, RunningOrderMapping? mapping = null, ImportOptions? options = null)
        => ReadCsv(Utf8.From(Guard.NotNull(csv)), mapping, options);

    /// <summary>Imports CSV; a row names the columns.</summary>
    /// <param name="bytes">The file, in UTF-8 or UTF-16.</param>
    /// <param name="mapping">The columns; null for the commonest names.</param>
    /// <param name="options">What is given for what rows do not say; position and laterality are standing and bilateral if nothing is given.</param>
    public static RunningOrderResult ReadCsv(ReadOnlyMemory<byte> bytes, RunningOrderMapping? mapping = null, ImportOptions? options = null)
    {
        mapping ??= RunningOrderMapping.Default;
        ReadOnlyMemory<byte> text = TextBytes.ToUtf8(bytes);
        (List<RawRecord> records, ValidationReport report, _) = ExerciseImport.Rows(text, MapOf(mapping), mapping.Separator);
        return Make(text, [.. records.Select(OrderRow.Of)], null, 1, mapping, options, report);
    }

    /// <summary>Imports a list of JSON objects. The object around it may have a <c>name</c> and <c>rounds</c>.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="mapping">The members; null for the commonest names.</param>
    /// <param name="options">What is given for what rows do not say; position and laterality are standing and bilateral if nothing is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static RunningOrderResult ReadJson(string json, RunningOrderMapping? mapping = null, ImportOptions? options = null)
        => ReadJson(Utf8.From(Guard.NotNull(json)), mapping, options);

    /// <summary>Imports a list of JSON objects. The object around it may have a <c>name</c> and <c>rounds</c>.</summary>
    /// <param name="bytes">The file, in UTF-8 or UTF-16.</param>
    /// <param name="mapping">The members; null for the commonest names.</param>
    /// <param name="options">What is given for what rows do not say; position and laterality are standing and bilateral if nothing is given.</param>
    public static RunningOrderResult ReadJson(ReadOnlyMemory<byte> bytes, RunningOrderMapping? mapping = null, ImportOptions? options = null)
    {
        mapping ??= RunningOrderMapping.Default;
        ReadOnlyMemory<byte> text = TextBytes.ToUtf8(bytes);
        (List<RawRecord> records, ValidationReport report, IReadOnlyDictionary<string, string> around) = ExerciseImport.Objects(text, MapOf(mapping), mapping.List, options?.Language);
        string? title = mapping.Name.Where(n => around.ContainsKey(n)).Select(n => around[n]).FirstOrDefault();
        int rounds = mapping.Rounds.Where(n => around.ContainsKey(n)).Select(n => Stated.Number(around[n], StepGroup.MaxRepeat, CountUnit.Times)?.Value).FirstOrDefault() ?? 1;
        return Make(text, [.. records.Select(OrderRow.Of)], title, rounds, mapping, options, report);
    }

    /// <summary>
    /// Imports lines such as <c>Neck lean left 30 s</c>, <c>Rest 10 s</c>, <c>2 x 45 s calf stretch</c>. A line <c>3 rounds:</c> is for those below it, up
    /// to a blank line; a first line without a time is the name of the routine.
    /// </summary>
    /// <param name="text">The lines.</param>
    /// <param name="options">What is given for what lines do not say; position and laterality are standing and bilateral if nothing is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RunningOrderResult ReadText(string text, ImportOptions? options = null) => ReadText(Utf8.From(Guard.NotNull(text)), options);

    /// <summary>Imports lines; see <see cref="ReadText(string, ImportOptions?)"/>.</summary>
    /// <param name="bytes">The file, in UTF-8 or UTF-16.</param>
    /// <param name="options">What is given for what lines do not say; position and laterality are standing and bilateral if nothing is given.</param>
    public static RunningOrderResult ReadText(ReadOnlyMemory<byte> bytes, ImportOptions? options = null)
    {
        ReadOnlyMemory<byte> text = TextBytes.ToUtf8(bytes);
        var findings = new CsvFindings();
        List<OrderRow> rows = [];
        string? title = null;
        if (Utf8.FirstFault(text.Span) is >= 0 and var offset)
            findings.Add(FindingCodes.NotUtf8, offset);
        else
            (rows, title) = OrderLines.Read(text, findings);
        return Make(text, rows, title, 1, RunningOrderMapping.Default, options, findings.ToReport(text));
    }

    private static FieldMap MapOf(RunningOrderMapping mapping) => new(mapping.Fields, RunningOrderMapping.Default.Fields, Field.Name);

    private static RunningOrderResult Make(
        ReadOnlyMemory<byte> text, List<OrderRow> rows, string? title, int rounds, RunningOrderMapping mapping, ImportOptions? options, ValidationReport report)
    {
        var lines = new LineCounter(text);
        var maker = new OrderMaker(options ?? ImportOptions.Default, StretchRecords.SecondsOf(mapping.TimeUnit));
        (Routine? routine, List<(string? Name, ImportReason? Reason, ValueList<ImportedMember> Members)> told) = maker.Make(rows, title, rounds);
        if (maker.IsTooLarge)
            report = new ValidationReport([.. report.Findings, new Finding(FindingCodes.RoutineTooLarge, "$", Shown.Number(Routine.MaxSteps), Shown.Number(Routine.MaxSegments))]);
        return new RunningOrderResult(
            routine,
            ValueList.From(told.Select((row, index) => new ImportRecord(index, lines.Of(rows[index].Offset).Line, null, row.Name, null, row.Reason, row.Members))),
            report);
    }
}
