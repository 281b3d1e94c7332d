using System.Collections.Generic;

namespace StretchKit.Recurrence;

/// <summary>A piece of a rule's text that knows where it is.</summary>
internal readonly struct TextPiece(string text, int start, int length)
{
    private readonly string _text = text;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public char this[int index] => _text[Start + index];

    public TextPiece Sub(int start) => Sub(start, Length - start);

    public TextPiece Sub(int start, int length) => new(_text, Start + start, length);

    /// <summary>The place of a character in the piece, or -1.</summary>
    public int IndexOf(char character)
    {
        int index = _text.IndexOf(character, Start, Length);
        return index < 0 ? -1 : index - Start;
    }

    /// <summary>The pieces between the separators; an empty one where two of them meet.</summary>
    public IEnumerable<TextPiece> Split(char separator)
    {
        int start = 0;
        for (int at = 0; at <= Length; at++)
        {
            if (at < Length && this[at] != separator)
                continue;
            yield return Sub(start, at - start);
            start = at + 1;
        }
    }

    public override string ToString() => _text.Substring(Start, Length);
}
