namespace StretchKit.Figures;

/// <summary>The characters of a figure for terminals.</summary>
public enum FigureCharacters
{
    /// <summary>Plain ASCII, which every terminal and font has.</summary>
    Ascii,

    /// <summary>Braille patterns, eight dots to a character; finer, where the font has them.</summary>
    Braille,
}
