using System;
using System.Collections.Generic;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>
/// The rows of a CSV text as RFC 4180 has them: cells in quotation marks may hold separators, line breaks and, doubled, quotation marks; a line ends with
/// CR LF, LF or CR. A quotation mark within a cell that does not begin with one stands for itself.
/// </summary>
internal sealed class CsvRows(ReadOnlyMemory<byte> utf8, char separator, CsvFindings findings, int start = 0)
{
    private readonly byte _separator = (byte)separator;
    private int _at = start;
    private bool _isFaulty;

    /// <summary>The next row that is not blank; null after the last.</summary>
    public CsvRow? Next()
    {
        while (_at < utf8.Length)
        {
            CsvRow row = ReadRow();
            if (!row.IsBlank)
                return row;
        }

        return null;
    }

    private CsvRow ReadRow()
    {
        int start = _at;
        var cells = new List<CsvCell>();
        _isFaulty = false;
        do
        {
            CsvCell cell = _at < utf8.Length && utf8.Span[_at] == '"' ? ReadQuoted() : ReadPlain(_at);
            if (cells.Count < ListValues.Most)
                cells.Add(cell);
            else if (!_isFaulty)
                Fault(FindingCodes.TooMany, start, Shown.Number(ListValues.Most));
        }
        while (Skip(_separator));

        Skip((byte)'\r');
        Skip((byte)'\n');
        return new CsvRow(start, cells, _isFaulty);
    }

    private CsvCell ReadPlain(int start)
    {
        ReadOnlySpan<byte> rest = utf8.Span.Slice(start);
        int length = rest.IndexOfAny(_separator, (byte)'\n', (byte)'\r');
        if (length < 0)
            length = rest.Length;
        _at = start + length;
        return Cell(start, rest.Slice(0, length), isQuoted: false);
    }

    private CsvCell ReadQuoted()
    {
        ReadOnlySpan<byte> text = utf8.Span;
        int start = _at;
        int end = start + 1;
        while (true)
        {
            int quote = text.Slice(end).IndexOf((byte)'"');
            if (quote < 0)
            {
                Fault(FindingCodes.UnclosedQuote, start);
                _at = text.Length;
                return new CsvCell(start, "");
            }

            end += quote + 1;
            if (end >= text.Length || text[end] != '"')
                break;
            end++;
        }

        _at = end;
        CsvCell cell = Cell(start, text.Slice(start + 1, end - start - 2), isQuoted: true);
        if (_at < text.Length && text[_at] != _separator && text[_at] is not ((byte)'\n' or (byte)'\r'))
        {
            Fault(FindingCodes.TextAfterQuote, _at);
            ReadPlain(_at);
        }

        return cell;
    }

    private CsvCell Cell(int start, ReadOnlySpan<byte> bytes, bool isQuoted)
    {
        // A UTF-16 character takes at most three bytes.
        string? text = bytes.Length <= Strings.MaxLength * 3 ? Utf8.Text(bytes) : null;
        if (text is null || text.Length > Strings.MaxLength)
        {
            Fault(FindingCodes.TooLong, start, Shown.Number(Strings.MaxLength));
            return new CsvCell(start, "");
        }

        return new CsvCell(start, isQuoted ? text.Replace("\"\"", "\"") : text);
    }

    private bool Skip(byte wanted)
    {
        bool isThere = _at < utf8.Length && utf8.Span[_at] == wanted;
        if (isThere)
            _at++;
        return isThere;
    }

    private void Fault(FindingCode code, int offset, params string[] arguments)
    {
        _isFaulty = true;
        findings.Add(code, offset, arguments);
    }
}
