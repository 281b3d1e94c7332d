using StretchKit.Internal;

namespace StretchKit;

/// <summary>One position that a rep of a stretch goes through, such as the cat of cat-camel.</summary>
public sealed record Phase
{
    /// <summary>Names a phase.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="cue">What to say when it begins; null for nothing beyond the name.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Phase(Text name, Text? cue = null)
    {
        Name = name;
        Cue = cue;
    }

    /// <summary>What the phase is called.</summary>
    public Text Name { get; init => field = Guard.NotNull(value); }

    /// <summary>What to say when it begins; null for nothing beyond the name.</summary>
    public Text? Cue { get; init; }
}
