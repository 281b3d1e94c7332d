using System;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>
/// What a stretch looks like: a starting pose, a pose for each of its phases, what is beside the body and from where it is seen. Drawn for the
/// right side of a unilateral stretch; the left is its mirror image. Immutable and equal by value.
/// </summary>
public sealed record StretchFigure
{
    /// <summary>Draws a stretch; more is given by an initializer.</summary>
    /// <param name="stretch">The stretch, whose words describe the picture.</param>
    /// <param name="start">The pose in which it begins.</param>
    /// <param name="phases">One for each phase of the stretch, in order.</param>
    /// <exception cref="ArgumentException">There are not as many phases as the stretch has.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StretchFigure(Stretch stretch, Pose start, ValueList<FigurePhase> phases)
    {
        Stretch = Guard.NotNull(stretch);
        Start = Guard.NotNull(start);
        Phases = Guard.List(phases, stretch.Phases.Count, stretch.Phases.Count);
        View = FigureView.Side;
        Anchor = start.Contacts.Count > 0 ? start.Contacts[0].Point : BodyPoint.Pelvis;
        Props = [];
        Worked = [];
        InFront = [];
        CloseUp = [];
    }

    /// <summary>The stretch that it shows.</summary>
    public Stretch Stretch { get; }

    /// <summary>The pose in which it begins.</summary>
    public Pose Start { get; }

    /// <summary>One for each phase of the stretch, in order.</summary>
    public ValueList<FigurePhase> Phases { get; }

    /// <summary>From where it is seen; <see cref="FigureView.Side"/> unless stated.</summary>
    public FigureView View { get; init; }

    /// <summary>The point of the body that stays where it is in all poses; unless stated the first that rests in the starting pose.</summary>
    public BodyPoint Anchor { get; init => field = Guard.Defined(value); }

    /// <summary>What is beside the body, at most 8; empty unless stated.</summary>
    public ValueList<FigureProp> Props { get; init => field = Guard.List(value, 0, 8); }

    /// <summary>The regions that are shown as worked, at most 12; empty unless stated.</summary>
    public ValueList<WorkedRegion> Worked { get; init => field = Guard.List(value, 0, 12); }

    /// <summary>Parts that are drawn over all others, the last on top; the others lie as they are seen.</summary>
    public ValueList<BodyPart> InFront { get; init => field = Guard.List(value, 0, 6); }

    /// <summary>The points that the picture shows; empty, as it is unless stated, for the whole body.</summary>
    public ValueList<BodyPoint> CloseUp { get; init => field = Guard.List(value, 0, 40); }

    /// <summary>One picture of one phase, as SVG.</summary>
    /// <param name="style">How it is drawn; null for the defaults.</param>
    /// <param name="phase">The number of the phase, from 0.</param>
    /// <returns>An <c>svg</c> element, to be written to a file or put into a page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no phase of that number.</exception>
    public string ToSvg(FigureStyle? style = null, int phase = 0)
        => StillDrawing.Draw(this, style ?? FigureStyle.Default, Guard.InRange(phase, 0, Phases.Count - 1));

    /// <summary>The starting pose and every phase beside one another, as SVG.</summary>
    /// <param name="style">How it is drawn; null for the defaults.</param>
    /// <returns>An <c>svg</c> element, as wide as it has pictures.</returns>
    public string ToStrip(FigureStyle? style = null) => StripDrawing.Draw(this, style ?? FigureStyle.Default);

    /// <summary>
    /// A picture that moves from the starting pose through the phases and back, for ever, as SVG without script. Where people
    /// ask their system for less motion it is a still.
    /// </summary>
    /// <param name="style">How it is drawn; null for the defaults.</param>
    /// <returns>An <c>svg</c> element.</returns>
    public string ToAnimation(FigureStyle? style = null) => MovingDrawing.Draw(this, style ?? FigureStyle.Default);

    /// <summary>A coarse picture of one phase, in characters.</summary>
    /// <param name="columns">How wide it is at most, in characters: 8 to 200.</param>
    /// <param name="characters">Which characters it is made of.</param>
    /// <param name="side">Which side is shown; <see cref="Side.Both"/> is the right one.</param>
    /// <param name="phase">The number of the phase, from 0.</param>
    /// <returns>Lines of text, without trailing spaces, separated by line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public string ToText(int columns = 24, FigureCharacters characters = FigureCharacters.Ascii, Side side = Side.Both, int phase = 0)
        => TextDrawing.Draw(
            this,
            Guard.InRange(phase, 0, Phases.Count - 1),
            Guard.Defined(side),
            Guard.InRange(columns, 8, 200),
            Guard.Defined(characters));

    internal StretchFigure For(Stretch stretch) => new(stretch, Start, Phases)
    {
        View = View,
        Anchor = Anchor,
        Props = Props,
        Worked = Worked,
        InFront = InFront,
        CloseUp = CloseUp,
    };
}
