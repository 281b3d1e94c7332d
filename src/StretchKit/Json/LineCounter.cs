using System;

namespace StretchKit.Json;

/// <summary>
/// Turns byte offsets into lines and columns in one pass: they must be asked for in ascending order. A line ends with LF,
/// CR LF or CR; a column counts UTF-16 characters, both from 1.
/// </summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8)
{
    private int _at;
    private int _line = 1;
    private int _column = 1;

    public (int Line, int Column) Of(int offset)
    {
        ReadOnlySpan<byte> text = utf8.Span;
        for (; _at < offset && _at < text.Length; _at++)
        {
            byte b = text[_at];
            bool endsLine = b == '\n' || (b == '\r' && !(_at + 1 < text.Length && text[_at + 1] == '\n'));
            if (endsLine)
            {
                _line++;
                _column = 1;
            }
            else
            {
                // A character is counted at its first byte; those of four bytes are two UTF-16 characters.
                _column += b >= 0xF0 ? 2 : (b & 0xC0) == 0x80 ? 0 : 1;
            }
        }

        return (_line, _column);
    }
}
