using StretchKit.Internal;

namespace StretchKit;

/// <summary>An easier or a harder form of a stretch: what to change, and another stretch where there is one that fits. Immutable and equal by value.</summary>
public sealed record Variation
{
    /// <summary>Describes a form.</summary>
    /// <param name="how">What to do differently.</param>
    /// <param name="stretchId">The id of a stretch to do instead; null where it is the same stretch, done differently.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="how"/> is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="stretchId"/> is not an id.</exception>
    public Variation(Text how, string? stretchId = null)
    {
        How = how;
        StretchId = stretchId;
    }

    /// <summary>What to do differently.</summary>
    public Text How { get; init => field = Guard.NotNull(value); }

    /// <summary>The id of a stretch to do instead, which the application may know or not; null where it is the same stretch, done differently.</summary>
    public string? StretchId { get; init => field = Guard.OptionalId(value); }

    /// <summary>What to do differently, as <see cref="Text.ToString"/> says it.</summary>
    public override string ToString() => How.ToString();
}
