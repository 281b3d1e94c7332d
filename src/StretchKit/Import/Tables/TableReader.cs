using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>Reads the records of a CSV text. The header is the first row that has the required columns; titles above it are passed over, and told.</summary>
internal sealed class TableReader
{
    private const int MostTitles = 20;
    private static readonly char[] Breaks = ['\n', '\r', '|'];
    private static readonly char[] Commas = ['\n', '\r', '|', ',', ';'];

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly FieldMap _map;
    private readonly CsvFindings _findings;
    private readonly int _start;

    /// <summary>Looks for the header.</summary>
    public TableReader(ReadOnlyMemory<byte> utf8, FieldMap map, CsvFindings findings, char? separator)
    {
        _utf8 = utf8;
        _map = map;
        _findings = findings;
        if (separator is null && Separators.Stated(utf8.Span) is var (stated, length))
            (separator, _start) = (stated, length);
        Separator = separator ?? Separators.InOrder(utf8.Span).FirstOrDefault(s => HeaderAt(s) >= 0);
        if (Separator == default)
            Separator = Separators.InOrder(utf8.Span).First();
    }

    /// <summary>What separates the cells.</summary>
    public char Separator { get; }

    public List<RawRecord> Read()
    {
        var records = new List<RawRecord>();
        if (Utf8.FirstFault(_utf8.Span) is >= 0 and var fault)
        {
            _findings.Add(FindingCodes.NotUtf8, fault);
            return records;
        }

        var rows = new CsvRows(_utf8, Separator, _findings, _start);
        int titles = Math.Max(0, HeaderAt(Separator));
        for (int i = 0; i < titles; i++)
            rows.Next();
        if (rows.Next() is not { } header)
        {
            _findings.Add(FindingCodes.EndsTooSoon, 0);
            return records;
        }

        if (titles > 0)
            _findings.Add(FindingCodes.RowsBeforeHeader, 0, Shown.Number(titles));
        Column[] columns = Columns(header);
        if (!header.IsFaulty && Has(columns, header))
            ReadRows(rows, columns, records);
        return records;
    }

    /// <summary>How many rows stand before the header; -1 where none has the required columns.</summary>
    private int HeaderAt(char separator)
    {
        var rows = new CsvRows(_utf8, separator, new CsvFindings(), _start);
        for (int at = 0; at <= MostTitles && rows.Next() is { } row; at++)
        {
            HashSet<string> names = [.. row.Cells.Select(c => FieldMap.Plain(c.Text))];
            if (_map.Required.All(field => _map.Names(field).Any(n => names.Contains(FieldMap.Plain(n)))))
                return at;
        }

        return -1;
    }

    private void ReadRows(CsvRows rows, Column[] columns, List<RawRecord> records)
    {
        // What is read first of a row is what its columns' numbers say, and not the order in which they stand.
        int[] order = [.. Enumerable.Range(0, columns.Length).OrderBy(i => columns[i].Number)];
        _findings.Record = 0;
        for (; rows.Next() is { } row; _findings.Record++)
        {
            if (records.Count == ExerciseImport.MaxRecords)
            {
                _findings.Record = null;
                _findings.Add(FindingCodes.TooMany, row.Offset, Shown.Number(ExerciseImport.MaxRecords));
                break;
            }

            records.Add(Record(row, columns, order));
        }
    }

    private RawRecord Record(CsvRow row, Column[] columns, int[] order)
    {
        var record = new RawRecord(row.Offset) { IsFaulty = row.IsFaulty };
        int cells = row.Cells.Count;
        while (cells > columns.Length && string.IsNullOrWhiteSpace(row.Cells[cells - 1].Text))
            cells--;
        if (!row.IsFaulty && cells != columns.Length)
        {
            record.IsFaulty = true;
            _findings.Add(FindingCodes.OtherCellCount, row.Offset, Shown.Number(row.Cells.Count), Shown.Number(columns.Length));
        }

        foreach (int i in order)
        {
            if (i >= row.Cells.Count || columns[i].Header is not { } header || string.IsNullOrWhiteSpace(row.Cells[i].Text))
                continue;
            Add(record, columns[i], header, row.Cells[i].Text);
        }

        foreach (Field field in _map.Required)
        {
            if (record.IsFaulty || record.First(field) is not null)
                continue;
            record.IsFaulty = true;
            _findings.Add(FindingCodes.MissingMember, row.Offset, _map.Names(field)[0]);
        }

        return record;
    }

    private static void Add(RawRecord record, Column column, string header, string cell)
    {
        if (column.Field is not { } field)
        {
            record.Extra.Add(new KeyValuePair<string, string>(header, cell));
            return;
        }

        if (field == Field.Id)
            record.Extra.Add(new KeyValuePair<string, string>("sourceId", cell));
        else if (field is Field.Category or Field.Force)
            record.Extra.Add(new KeyValuePair<string, string>(header, cell));
        if (!FieldMap.IsList(field))
        {
            record.Add(field, column.Name, cell);
            return;
        }

        char[] separators = field is Field.Instructions or Field.Cautions ? Breaks : Commas;
        foreach (string part in cell.Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!string.IsNullOrWhiteSpace(part))
                record.Add(field, column.Name, part.Trim());
        }
    }

    private Column[] Columns(CsvRow header)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = new Column[header.Cells.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            string name = header.Cells[i].Text.Trim();
            if (name.Length == 0)
                continue;
            Column column = Named(name);
            if (seen.Add(name) || (column.Field is { } field && FieldMap.IsList(field)))
                columns[i] = column;
            else
                _findings.Add(FindingCodes.DuplicateMember, header.Cells[i].Offset, Shown.Content(name));
        }

        return columns;
    }

    /// <summary>The field of a header; of the instructions and other lists also under <c>Step1</c> or <c>steps/0</c>.</summary>
    private Column Named(string header)
    {
        string plain = FieldMap.Plain(header);
        string unnumbered = plain.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        int number = unnumbered.Length is var length && plain.Length - length is > 0 and < 6 ? int.Parse(plain.Remove(0, length), System.Globalization.CultureInfo.InvariantCulture) + 1 : 0;
        unnumbered = unnumbered.TrimEnd('/', '.', '[', '#');
        foreach ((Field field, ValueList<string> names) in _map.Fields)
        {
            for (int i = 0; i < names.Count; i++)
            {
                string name = FieldMap.Plain(names[i]);
                if (name == plain)
                    return new Column(header, field == Field.Metadata ? null : field, i, 0);
                if (number > 0 && FieldMap.IsList(field) && name == unnumbered)
                    return new Column(header, field, i, number);
            }
        }

        return new Column(header, null, 0, 0);
    }

    private bool Has(Column[] columns, CsvRow header)
    {
        foreach (Field field in _map.Required)
        {
            if (columns.Any(c => c.Field == field))
                continue;
            _findings.Add(FindingCodes.MissingMember, header.Offset, _map.Names(field)[0]);
            return false;
        }

        foreach ((Field field, ValueList<string> names) in _map.Chosen)
        {
            if (field != Field.Metadata && columns.All(c => c.Field != field))
                _findings.Add(FindingCodes.ColumnNotThere, header.Offset, Shown.Content(string.Join(", ", names)));
        }

        return true;
    }

    /// <summary>A column: null for one without a header, or the second of one name; without a field it is metadata.</summary>
    private readonly record struct Column(string? Header, Field? Field, int Name, int Number);
}
