using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>A figure for one side, its poses settled, as it is drawn.</summary>
internal sealed class Scene
{
    private readonly StretchFigure _figure;
    private readonly bool _isMirrored;

    public Scene(StretchFigure figure, Side side)
    {
        _figure = figure;
        _isMirrored = side == Side.Left && figure.Stretch.Laterality == Laterality.Unilateral;
        View = _isMirrored ? new FigureView(-figure.View.Turn, figure.View.Tilt) : figure.View;
        Projection = new Projection(View);
        Props = [.. figure.Props.Select(p => _isMirrored ? new FigureProp(p.Kind, p.Forward, -p.Left, -p.Turn) : p)];
        Worked = [.. figure.Worked.Select(w => _isMirrored && w.Side != Side.Both ? new WorkedRegion(w.Region, w.Side == Side.Left ? Side.Right : Side.Left) : w)];
        double wall = figure.Props.FirstOrDefault(p => p.Kind is FigurePropKind.Wall or FigurePropKind.DoorFrame)?.Forward ?? 0;
        Pose start = Own(figure.Start);
        Stage = Stage.Of(start, Own(figure.Anchor), wall);
        Start = Settling.Of(start, Stage);
        Phases = [.. figure.Phases.Select(p => Settling.Of(Own(p.Pose), Stage))];
        Parts = BodyShapes.Order(Place(Phases[0]), View, ValueList.From(figure.InFront.Select(Own)));
    }

    public FigureView View { get; }

    public Projection Projection { get; }

    public Stage Stage { get; }

    public Pose Start { get; }

    public Pose[] Phases { get; }

    public FigureProp[] Props { get; }

    public WorkedRegion[] Worked { get; }

    public List<(BodyPart Part, bool IsFar)> Parts { get; }

    /// <summary>The poses on the way into a phase, settled.</summary>
    public IEnumerable<Pose> Before(int phase) => _figure.Phases[phase].Before.Select(p => Settling.Of(Own(p), Stage));

    /// <summary>The poses on the way back to the start, settled; the way in backwards, where nothing else is said.</summary>
    public IEnumerable<Pose> After(int phase)
        => _figure.Phases[phase].After.Count > 0 ? _figure.Phases[phase].After.Select(p => Settling.Of(Own(p), Stage)) : Before(phase).Reverse();

    public Skeleton Place(Pose pose) => Stage.Place(pose);

    /// <summary>The shapes of the body in a pose, always as many and in the same order.</summary>
    public IEnumerable<Shape> Shapes(Pose pose)
        => new BodyShapes(Place(pose), Projection, Worked).In(Parts);

    public IEnumerable<(Spot From, Spot Over, Spot To)> Arrows(int phase)
    {
        Skeleton body = Place(Phases[phase]);
        foreach (FigureArrow arrow in _figure.Phases[phase].Arrows)
        {
            Vec place = body[Own(arrow.Beside)];
            Spot from = Projection.Of(place + Own(arrow.From));
            Spot to = Projection.Of(place + Own(arrow.To));
            double bend = _isMirrored ? -arrow.Bend : arrow.Bend;
            (double x, double y) = (to.X - from.X, to.Y - from.Y);
            double length = System.Math.Sqrt((x * x) + (y * y)) + 0.001;
            yield return (from, new Spot(((from.X + to.X) / 2) - (y / length * bend * 2), ((from.Y + to.Y) / 2) + (x / length * bend * 2), 0), to);
        }
    }

    /// <summary>The points that the picture shows; null for the whole body.</summary>
    public IEnumerable<BodyPoint>? CloseUp => _figure.CloseUp.Count > 0 ? _figure.CloseUp.Select(Own) : null;

    private Pose Own(Pose pose) => _isMirrored ? pose.Mirrored() : pose;

    private BodyPoint Own(BodyPoint point) => _isMirrored ? BodyPoints.Opposite(point) : point;

    private Vec Own((double Forward, double Left, double Up) off) => new(off.Forward, _isMirrored ? -off.Left : off.Left, off.Up);

    private BodyPart Own(BodyPart part) => !_isMirrored ? part : part switch
    {
        BodyPart.LeftArm => BodyPart.RightArm,
        BodyPart.RightArm => BodyPart.LeftArm,
        BodyPart.LeftLeg => BodyPart.RightLeg,
        BodyPart.RightLeg => BodyPart.LeftLeg,
        _ => part,
    };
}
