using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>What a piece of a line is, for a terminal that can show a difference.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Dim,

    /// <summary>Time to get ready.</summary>
    Ready,

    /// <summary>Work: a hold or a movement.</summary>
    Work,

    /// <summary>Time between two pieces of work.</summary>
    Between,
}

/// <summary>Words of one tone.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain);

/// <summary>A line of the screen: pieces side by side. Equal if it looks the same.</summary>
internal sealed class Line(params IEnumerable<Piece> pieces) : IEquatable<Line>
{
    public static readonly Line Empty = new();

    public IReadOnlyList<Piece> Pieces { get; } = [.. pieces];

    public static Line Of(string text, Tone tone = Tone.Plain) => new(new Piece(text, tone));

    /// <summary>This line in so many cells and no more.</summary>
    public Line Within(int width)
    {
        var kept = new List<Piece>();
        foreach (Piece piece in Pieces)
        {
            string text = Cells.Cut(piece.Text, width);
            width -= Cells.Width(text);
            kept.Add(piece with { Text = text });
            if (text.Length < piece.Text.Length)
                break;
        }

        return new Line(kept);
    }

    public bool Equals(Line? other) => other is not null && Pieces.SequenceEqual(other.Pieces);

    public override bool Equals(object? obj) => Equals(obj as Line);

    public override int GetHashCode() => Pieces.Count == 0 ? 0 : Pieces[0].GetHashCode();

    /// <summary>The words alone, without blanks at the end.</summary>
    public override string ToString() => string.Concat(Pieces.Select(p => p.Text)).TrimEnd();
}
