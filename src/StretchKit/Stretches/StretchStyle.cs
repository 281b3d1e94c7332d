namespace StretchKit;

/// <summary>How a stretch is done.</summary>
public enum StretchStyle
{
    /// <summary>A position is taken and held.</summary>
    Static,

    /// <summary>A joint is moved through its range, with short holds or none.</summary>
    Mobility,
}
