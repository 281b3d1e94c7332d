using StretchKit.Internal;

namespace StretchKit;

/// <summary>Where a stretch and its dose come from.</summary>
public sealed record Source
{
    /// <summary>Names a source.</summary>
    /// <param name="title">The work, with year and identifier where it has them.</param>
    /// <param name="note">What was taken from it, or changed; null for nothing to add.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="title"/> is null.</exception>
    public Source(Text title, Text? note = null)
    {
        Title = title;
        Note = note;
    }

    /// <summary>The work, with year and identifier where it has them.</summary>
    public Text Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What was taken from it, or changed; null for nothing to add.</summary>
    public Text? Note { get; init; }
}
