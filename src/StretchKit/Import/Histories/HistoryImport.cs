using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>
/// Imports histories that have a row for each set, as training logs export them (Hevy, Strong), as sessions. A set with a time is a hold of that time; one
/// with reps is an open-ended movement whose time is not known; a rest is left out. Weights and distances have no place in a session, and are told. It
/// never throws over the content.
/// </summary>
/// <example>
/// <code>
/// HistoryResult result = HistoryImport.ReadCsv(File.ReadAllBytes(path), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
/// AdherenceReport adherence = schedule.Adherence(result.Sessions, since, now);
/// </code>
/// </example>
public static class HistoryImport
{
    /// <summary>Imports CSV; a row names the columns.</summary>
    /// <param name="csv">The file's text.</param>
    /// <param name="zone">The zone of its dates and times, where they do not say their offset.</param>
    /// <param name="mapping">The columns; null for those of Hevy and Strong.</param>
    /// <param name="options">The stretches whose ids are meant, in <see cref="ImportOptions.Beside"/>; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> or <paramref name="zone"/> is null.</exception>
    public static HistoryResult ReadCsv(string csv, DateTimeZone zone, HistoryMapping? mapping = null, ImportOptions? options = null)
        => ReadCsv(Utf8.From(Guard.NotNull(csv)), zone, mapping, options);

    /// <summary>Imports CSV; a row names the columns.</summary>
    /// <param name="bytes">The file, in UTF-8 or UTF-16.</param>
    /// <param name="zone">The zone of its dates and times, where they do not say their offset.</param>
    /// <param name="mapping">The columns; null for those of Hevy and Strong.</param>
    /// <param name="options">The stretches whose ids are meant, in <see cref="ImportOptions.Beside"/>; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static HistoryResult ReadCsv(ReadOnlyMemory<byte> bytes, DateTimeZone zone, HistoryMapping? mapping = null, ImportOptions? options = null)
    {
        Guard.NotNull(zone);
        mapping ??= HistoryMapping.Default;
        ReadOnlyMemory<byte> text = TextBytes.ToUtf8(bytes);
        var map = new FieldMap(mapping.Fields, HistoryMapping.Default.Fields, Field.Name, Field.Started);
        (List<RawRecord> rows, ValidationReport report, _) = ExerciseImport.Rows(text, map, mapping.Separator);
        var lines = new LineCounter(text);
        var maker = new SessionMaker(zone, options ?? ImportOptions.Default, StretchRecords.SecondsOf(mapping.TimeUnit));
        ValueList<ImportRecord> records = ValueList.From(rows.Select((row, index) =>
        {
            var notes = new MemberNotes();
            ImportReason? reason = maker.Add(row, notes);
            return new ImportRecord(index, lines.Of(row.Offset).Line, null, row.First(Field.Name), null, reason, notes.ToList());
        }).ToList());
        return new HistoryResult(maker.ToSessions(), records, report);
    }
}
