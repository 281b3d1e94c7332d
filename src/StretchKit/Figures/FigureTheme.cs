namespace StretchKit.Figures;

/// <summary>The colours of a figure.</summary>
public enum FigureTheme
{
    /// <summary>Light, and dark where people have asked their system for dark.</summary>
    Auto,

    /// <summary>For light pages.</summary>
    Light,

    /// <summary>For dark pages.</summary>
    Dark,
}
