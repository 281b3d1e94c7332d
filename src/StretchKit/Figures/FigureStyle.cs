using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>How a figure is drawn. Immutable and equal by value.</summary>
public sealed record FigureStyle
{
    private static readonly Duration LongestTime = Duration.FromMinutes(1);

    /// <summary>Light or dark as people have asked their system, on a panel of its own, described in English.</summary>
    public static FigureStyle Default { get; } = new();

    /// <summary>The colours; <see cref="FigureTheme.Auto"/> unless stated.</summary>
    public FigureTheme Theme { get; init => field = Guard.Defined(value); }

    /// <summary>The side of a unilateral stretch; <see cref="Side.Both"/>, as it is unless stated, shows the right one. A bilateral stretch looks the same.</summary>
    public Side Side { get; init => field = Guard.Defined(value); }

    /// <summary>The language of title and description, a BCP 47 tag; null for the fallback of <see cref="Text.For"/>.</summary>
    public string? Language { get; init; }

    /// <summary>What the ids in the picture begin with, an id itself; null for the stretch's id. Two pictures of one stretch in one page need two.</summary>
    /// <exception cref="System.ArgumentException">On setting: it is no id.</exception>
    public string? IdPrefix { get; init => field = Guard.OptionalId(value); }

    /// <summary>Whether the picture has a panel behind it, with which it can be read on any page; true unless stated.</summary>
    public bool Panel { get; init; } = true;

    /// <summary>Whether stills show arrows; true unless stated.</summary>
    public bool Arrows { get; init; } = true;

    /// <summary>How long an animation takes from one pose to the next: 0.1 s to a minute; 1.5 s unless stated.</summary>
    public Duration MoveTime { get; init => field = Guard.InRange(value, Duration.FromMilliseconds(100), LongestTime); } = Duration.FromMilliseconds(1500);

    /// <summary>How long an animation stays in the pose of a phase: zero to a minute; 2 s unless stated. A movement that is not held does not stay.</summary>
    public Duration HoldTime { get; init => field = Guard.InRange(value, Duration.Zero, LongestTime); } = Duration.FromSeconds(2);
}
