namespace StretchKit;

/// <summary>Which sides of the body a step works, and in which order.</summary>
public enum Sides
{
    /// <summary>One hold works both sides; for bilateral stretches only, and their default.</summary>
    Both,

    /// <summary>Rep by rep: left, right, left, right.</summary>
    Alternating,

    /// <summary>All reps of the left side, then all of the right; the default for unilateral stretches.</summary>
    LeftThenRight,

    /// <summary>All reps of the right side, then all of the left.</summary>
    RightThenLeft,

    /// <summary>The left side only.</summary>
    Left,

    /// <summary>The right side only.</summary>
    Right,
}
