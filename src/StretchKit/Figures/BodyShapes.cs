using System;
using System.Collections.Generic;
using System.Linq;
using static StretchKit.Figures.BodyPlan;

namespace StretchKit.Figures;

/// <summary>The shapes of a body: trousers, shirt, head, hands and feet, what is behind first.</summary>
internal sealed class BodyShapes
{
    // Half the thickness of the trunk: front to back, side to side.
    private static readonly (BodyPoint Point, double Depth, double Width)[] Shirt =
    [
        (BodyPoint.Pelvis, 6.2, 8.2), (BodyPoint.Waist, 5.7, 7.6), (BodyPoint.LowerChest, 6.4, 8.4), (BodyPoint.Chest, 6.6, 9.4), (BodyPoint.NeckBase, 3.6, 5.2),
    ];

    /// <summary>How far behind the trunk a limb is before it is drawn behind it.</summary>
    private const double Behind = 2.5;

    /// <summary>How far behind the other limb one is, seen from the side, before it is paler.</summary>
    private const double Apart = 3;

    private readonly Skeleton _body;
    private readonly Projection _projection;
    private readonly ILookup<BodyPart, WorkedRegion> _worked;

    public BodyShapes(Skeleton body, Projection projection, IEnumerable<WorkedRegion> worked)
    {
        _body = body;
        _projection = projection;
        _worked = worked.SelectMany(w => RegionShapes.SidesOf(w)).ToLookup(w => RegionShapes.PartOf(w));
    }

    /// <summary>The parts, what is behind first, and which of the limbs are behind the trunk.</summary>
    public static List<(BodyPart Part, bool IsFar)> Order(Skeleton body, FigureView view, ValueList<BodyPart> inFront)
    {
        // What is higher, or further along the body, is not in front: seen as from the nearest eighth of a turn, and level.
        double turn = Math.Round(view.Turn / 45, MidpointRounding.AwayFromZero) * 45;
        var projection = new Projection(new FigureView(turn, view.Tilt < 25 ? 0 : view.Tilt));
        double trunk = Depth(BodyPoint.Pelvis, BodyPoint.Chest);
        double arms = Depth(BodyPoint.LeftElbow, BodyPoint.LeftHand) - Depth(BodyPoint.RightElbow, BodyPoint.RightHand);
        double legs = Depth(BodyPoint.LeftKnee, BodyPoint.LeftAnkle) - Depth(BodyPoint.RightKnee, BodyPoint.RightAnkle);
        bool isSideways = Math.Abs(turn % 180) == 90;
        List<(BodyPart Part, double Depth, bool IsFar)> parts =
        [
            (BodyPart.LeftArm, Depth(BodyPoint.LeftElbow, BodyPoint.LeftHand), isSideways && arms < -Apart),
            (BodyPart.RightArm, Depth(BodyPoint.RightElbow, BodyPoint.RightHand), isSideways && arms > Apart),
            (BodyPart.LeftLeg, Depth(BodyPoint.LeftKnee, BodyPoint.LeftAnkle), isSideways && legs < -Apart),
            (BodyPart.RightLeg, Depth(BodyPoint.RightKnee, BodyPoint.RightAnkle), isSideways && legs > Apart),
            (BodyPart.Trunk, trunk - Behind, false),
            (BodyPart.Head, Depth(BodyPoint.Head, BodyPoint.Head), false),
        ];
        List<BodyPart> top = [.. inFront];
        return [.. parts.OrderBy(p => top.IndexOf(p.Part)).ThenBy(p => p.Depth).Select(p => (p.Part, p.IsFar))];

        double Depth(BodyPoint one, BodyPoint other) => (projection.Of(body[one]).Depth + projection.Of(body[other]).Depth) / 2;
    }

    /// <summary>The body in its order, always as many shapes.</summary>
    public IEnumerable<Shape> In(IReadOnlyList<(BodyPart Part, bool IsFar)> order)
    {
        BodyPart lastLeg = order.Last(p => IsLeg(p.Part)).Part;
        Capsule[] seat = [.. order.Where(p => IsLeg(p.Part) && !p.IsFar).Select(p => Seat(p.Part == BodyPart.LeftLeg ? Side.Left : Side.Right))];
        foreach ((BodyPart part, bool isFar) in order)
        {
            foreach (Shape shape in Of(part, isFar))
                yield return shape;

            // The near legs go over into the seat of the trousers.
            if (part == lastLeg && seat.Length > 0)
                yield return new Shape("t n", seat);
            if (part != BodyPart.Head)
            {
                foreach (Shape shape in Worked(part))
                    yield return shape;
            }
        }
    }

    private IEnumerable<Shape> Of(BodyPart part, bool isFar) => part switch
    {
        BodyPart.Trunk => Trunk(),
        BodyPart.Head => Head(),
        BodyPart.LeftArm => Arm(Side.Left, isFar),
        BodyPart.RightArm => Arm(Side.Right, isFar),
        BodyPart.LeftLeg => Leg(Side.Left, isFar),
        _ => Leg(Side.Right, isFar),
    };

    private IEnumerable<Shape> Worked(BodyPart part) => _worked[part].Select(w => new Shape("w", [.. RegionShapes.Of(w, _body, _projection)]));

    private static bool IsLeg(BodyPart part) => part is BodyPart.LeftLeg or BodyPart.RightLeg;

    private IEnumerable<Shape> Trunk()
    {
        yield return new Shape("s", [.. Chain(), .. Yoke(Side.Left), .. Yoke(Side.Right)]);
        yield return new Shape("t", [Seat(Side.Left), Seat(Side.Right)]);
    }

    private IEnumerable<Capsule> Chain()
    {
        for (int i = 0; i + 1 < Shirt.Length; i++)
            yield return new Capsule(Spot(Shirt[i].Point), Half(Shirt[i]), Spot(Shirt[i + 1].Point), Half(Shirt[i + 1]));
    }

    private double Half((BodyPoint Point, double Depth, double Width) section)
        => _projection.Reach(_body.PartAt(section.Point), section.Depth, section.Width);

    private IEnumerable<Capsule> Yoke(Side side)
    {
        BodyPoint shoulder = BodyPoints.Of(BodyPoint.LeftShoulder, side);
        yield return Between(BodyPoint.NeckBase, 3.2, shoulder, 3.9);
        yield return Between(BodyPoint.LowerChest, 5.2, shoulder, 3.9);
    }

    private Capsule Seat(Side side)
    {
        double left = side == Side.Left ? 1 : -1;
        return new Capsule(At(BodyPoint.Pelvis, 0.4, left * 3.2, 1.5), 5.4, At(BodyPoint.Pelvis, -1.2, left * 3.6, -1), 6.2);
    }

    private IEnumerable<Shape> Head()
    {
        yield return new Shape("k", [new Capsule(At(BodyPoint.NeckBase, 0.3, 0, 1.4), 3, At(BodyPoint.SkullBase, 0, 0, 1), 3)]);
        foreach (Shape neck in Worked(BodyPart.Head))
            yield return neck;
        yield return new Shape(
            "k",
            [
                new Capsule(At(BodyPoint.Head, -0.4, 0, 1), RadiusOf(BodyPoint.Head) - 0.6, Spot(BodyPoint.Chin) , 2.7),
                new Capsule(At(BodyPoint.Head, 5, 0, 0.4), 1, At(BodyPoint.Nose, -0.6, 0, -0.4), 1.1),
            ]);
        yield return Eye(1);
        yield return Eye(-1);
    }

    /// <summary>An eye is seen as far as it looks this way.</summary>
    private Shape Eye(double left)
    {
        double facing = _body.PartAt(BodyPoint.Head).Of(0.86, left * 0.5, 0).Dot(_projection.Toward);
        double radius = facing < 0.1 ? 0 : facing > 0.4 ? 0.75 : 0.75 * facing / 0.4;
        Spot eye = At(BodyPoint.Head, 5.1, left * 2.3, 1);
        return new Shape("y", [new Capsule(eye, radius, eye, radius)]);
    }

    private IEnumerable<Shape> Arm(Side side, bool isFar)
    {
        (BodyPoint shoulder, BodyPoint elbow, BodyPoint wrist) = (P(BodyPoint.LeftShoulder), P(BodyPoint.LeftElbow), P(BodyPoint.LeftWrist));
        yield return new Shape(isFar ? "s f" : "s", [Between(shoulder, 3.9, elbow, 2.9)]);
        yield return new Shape(
            isFar ? "k f" : "k",
            [
                Between(elbow, 2.6, wrist, 1.8),
                new Capsule(Spot(wrist), 1.8, Spot(P(BodyPoint.LeftKnuckles)), 2.1),
                new Capsule(Spot(P(BodyPoint.LeftKnuckles)), 2.1, Spot(P(BodyPoint.LeftFingertips)), 1.3),
                new Capsule(At(wrist, 0.8, 0, -1.6), 1.1, Spot(P(BodyPoint.LeftThumb)), 0.9),
            ]);
        yield return Palm(wrist, side == Side.Left ? -1 : 1);

        BodyPoint P(BodyPoint left) => BodyPoints.Of(left, side);
    }

    /// <summary>The palm, paler than the back of the hand, is seen as far as it looks this way.</summary>
    private Shape Palm(BodyPoint wrist, double left)
    {
        double facing = _body.PartAt(wrist).Of(0, left, 0).Dot(_projection.Toward);
        double radius = facing < 0.1 ? 0 : Math.Min(1.5, facing * 2.4);
        return new Shape("j", [new Capsule(At(wrist, 0, 0, -2), radius, At(wrist, 0, 0, -5), radius)]);
    }

    private IEnumerable<Shape> Leg(Side side, bool isFar)
    {
        (BodyPoint hip, BodyPoint knee, BodyPoint ankle, BodyPoint ball) =
            (P(BodyPoint.LeftHip), P(BodyPoint.LeftKnee), P(BodyPoint.LeftAnkle), P(BodyPoint.LeftBall));
        yield return new Shape(
            isFar ? "k f" : "k",
            [
                new Capsule(At(ankle, 0, 0, -0.3), 2.5, Spot(P(BodyPoint.LeftHeel)), 2.2),
                new Capsule(Spot(P(BodyPoint.LeftHeel)), 2.2, Spot(ball), 1.9),
                new Capsule(At(ankle, 0, 0, 0), 2.4, Spot(ball), 1.9),
                Between(ball, 1.9, P(BodyPoint.LeftToes), 1.3),
            ]);
        yield return new Shape(
            isFar ? "t f" : "t",
            [Between(hip, 6.4, knee, 4.2), new Capsule(Spot(knee), 4.2, Calf(knee, ankle), 3.9), new Capsule(Calf(knee, ankle), 3.9, Spot(ankle), 2.5)]);
        BodyPoint P(BodyPoint left) => BodyPoints.Of(left, side);
    }

    private Spot Calf(BodyPoint knee, BodyPoint ankle)
        => _projection.Of(_body[knee].Towards(_body[ankle], 0.35) - (_body.PartAt(knee).Forward * 0.9));

    private Spot Spot(BodyPoint point) => _projection.Of(_body[point]);

    private Spot At(BodyPoint point, double forward, double left, double up) => _projection.Of(_body.Beside(point, forward, left, up));

    private Capsule Between(BodyPoint one, double radius, BodyPoint other, double otherRadius)
        => new(Spot(one), radius, Spot(other), otherRadius);
}
