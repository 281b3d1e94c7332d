namespace StretchKit;

/// <summary>Whether a stretch works both sides of the body at once.</summary>
public enum Laterality
{
    /// <summary>Both sides at once; it has no left and right.</summary>
    Bilateral,

    /// <summary>One side at a time.</summary>
    Unilateral,
}
