namespace StretchKit.Import;

/// <summary>What a lexeme is.</summary>
internal enum LexemeKind
{
    /// <summary>Letters, in lower case.</summary>
    Word,

    /// <summary>Digits, perhaps with a decimal part.</summary>
    Number,

    /// <summary>Minutes and seconds, or hours, minutes and seconds, with colons between them.</summary>
    Clock,

    /// <summary>A punctuation mark or sign; dashes of every length are <c>-</c>.</summary>
    Sign,

    /// <summary>The end of a sentence or line.</summary>
    Stop,
}

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word in lower case, or the sign.</param>
/// <param name="Value">The number; of a clock, the seconds.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsDoubtful">Whether the number can be read in two ways, such as <c>1,500</c>.</param>
internal readonly record struct Lexeme(LexemeKind Kind, string Text, decimal Value, int Start, int End, bool IsDoubtful = false)
{
    public bool Is(string text) => Kind is LexemeKind.Word or LexemeKind.Sign && Text == text;

    /// <summary>Whether nothing stands between this and the next one.</summary>
    public bool Touches(Lexeme next) => End == next.Start;
}
