using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>Reads records of a CSV text whose first row names the columns.</summary>
internal sealed class CsvReader
{
    private static readonly char[] Breaks = ['\n', '\r', '|'];
    private static readonly char[] Commas = ['\n', '\r', '|', ',', ';'];

    private readonly CsvRows _rows;
    private readonly CsvFindings _findings;
    private readonly Dictionary<string, Action<SourceRecord, string>> _members;

    public CsvReader(CsvRows rows, CsvFindings findings, CsvColumns columns)
    {
        _rows = rows;
        _findings = findings;
        _members = new(StringComparer.OrdinalIgnoreCase);
        Name = columns.Name.Trim();
        Column(columns.Name, (r, cell) => r.Name = cell);
        Column(columns.Id, (r, cell) => Keep(r, "sourceId", r.Id = cell));
        Column(columns.Summary, (r, cell) => r.Summary = cell);
        Column(columns.Category, (r, cell) => Keep(r, "category", r.Category = cell));
        Column(columns.Style, (r, cell) => r.Style = cell);
        Column(columns.StartingPosition, (r, cell) => r.Position = cell);
        Column(columns.Laterality, (r, cell) => r.Laterality = cell);
        Column(columns.Instructions, (r, cell) => r.Instructions.AddRange(Parts(cell, Breaks)));
        Column(columns.Purpose, (r, cell) => r.Purpose = cell);
        Column(columns.Targets, (r, cell) => r.Targets.AddRange(Parts(cell, Commas)));
        Column(columns.Equipment, (r, cell) => r.Equipment.AddRange(Parts(cell, Commas)));
        Column(columns.Cautions, (r, cell) => r.Cautions.AddRange(Parts(cell, Breaks)));
        Column(columns.Hold, (r, cell) => r.Hold = cell);
        Column(columns.Tempo, (r, cell) => r.Tempo = cell);
        Column(columns.Reps, (r, cell) => r.Reps = cell);
        Column(columns.Sets, (r, cell) => r.Sets = cell);
        Column(columns.Sides, (r, cell) => r.Sides = cell);
    }

    private string Name { get; }

    public List<SourceRecord> Read()
    {
        var records = new List<SourceRecord>();
        if (_rows.Next() is not { } header)
        {
            _findings.Add(FindingCodes.EndsTooSoon, 0);
            return records;
        }

        string?[] names = Names(header);
        if (header.IsFaulty)
            return records;
        if (!names.Contains(Name, StringComparer.OrdinalIgnoreCase))
        {
            _findings.Add(FindingCodes.MissingMember, header.Offset, Name);
            return records;
        }

        _findings.Record = 0;
        for (; _rows.Next() is { } row; _findings.Record++)
        {
            if (records.Count == ExerciseImport.MaxRecords)
            {
                _findings.Record = null;
                _findings.Add(FindingCodes.TooMany, row.Offset, Shown.Number(ExerciseImport.MaxRecords));
                break;
            }

            records.Add(Record(row, names));
        }

        return records;
    }

    private SourceRecord Record(CsvRow row, string?[] names)
    {
        var record = new SourceRecord(row.Offset) { IsFaulty = row.IsFaulty };
        if (!row.IsFaulty && row.Cells.Count != names.Length)
        {
            record.IsFaulty = true;
            _findings.Add(FindingCodes.OtherCellCount, row.Offset, Shown.Number(row.Cells.Count), Shown.Number(names.Length));
        }

        for (int i = 0; i < row.Cells.Count && i < names.Length; i++)
        {
            if (names[i] is not { } name || string.IsNullOrWhiteSpace(row.Cells[i].Text))
                continue;
            if (_members.TryGetValue(name, out Action<SourceRecord, string>? set))
                set(record, row.Cells[i].Text);
            else
                Keep(record, name, row.Cells[i].Text);
        }

        if (!record.IsFaulty && record.Name is null)
        {
            record.IsFaulty = true;
            _findings.Add(FindingCodes.MissingMember, row.Offset, Name);
        }

        return record;
    }

    /// <summary>The headers; null for a column without one, and for the second of one name.</summary>
    private string?[] Names(CsvRow header)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new string?[header.Cells.Count];
        for (int i = 0; i < names.Length; i++)
        {
            string name = header.Cells[i].Text.Trim();
            if (name.Length == 0)
                continue;
            if (seen.Add(name))
                names[i] = name;
            else
                _findings.Add(FindingCodes.DuplicateMember, header.Cells[i].Offset, Shown.Content(name));
        }

        return names;
    }

    private void Column(string header, Action<SourceRecord, string> set) => _members[header.Trim()] = set;

    private static void Keep(SourceRecord record, string name, string value)
        => record.Metadata.Add(new KeyValuePair<string, string>(name, value));

    private static IEnumerable<string> Parts(string cell, char[] separators)
        => cell.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).Where(p => p.Length > 0);
}
