namespace StretchKit;

/// <summary>The side of the body that a segment works. In which order a step takes them is said by <see cref="Sides"/>.</summary>
public enum Side
{
    /// <summary>Both sides at once.</summary>
    Both,

    /// <summary>The left side.</summary>
    Left,

    /// <summary>The right side.</summary>
    Right,
}
