using System.Collections.Generic;

namespace StretchKit.Figures;

/// <summary>A body as a stick figure: its bones as lines in the picture.</summary>
internal static class StickLines
{
    private static readonly BodyPoint[] Back =
        [BodyPoint.Pelvis, BodyPoint.Waist, BodyPoint.LowerChest, BodyPoint.Chest, BodyPoint.NeckBase, BodyPoint.Head];

    private static readonly BodyPoint[] Arm =
        [BodyPoint.LeftShoulder, BodyPoint.LeftElbow, BodyPoint.LeftWrist, BodyPoint.LeftFingertips];

    private static readonly BodyPoint[] Leg =
        [BodyPoint.LeftHip, BodyPoint.LeftKnee, BodyPoint.LeftAnkle, BodyPoint.LeftBall];

    public static IEnumerable<(Spot From, Spot To)> Of(Skeleton body, Projection projection)
    {
        foreach (Side side in new[] { Side.Left, Side.Right })
        {
            yield return (Spot(BodyPoint.NeckBase), Spot(BodyPoints.Of(Arm[0], side)));
            foreach ((Spot, Spot) line in Lines(Arm, side))
                yield return line;
            yield return (Spot(BodyPoint.Pelvis), Spot(BodyPoints.Of(Leg[0], side)));
            foreach ((Spot, Spot) line in Lines(Leg, side))
                yield return line;
        }

        foreach ((Spot, Spot) line in Lines(Back, Side.Left))
            yield return line;

        Spot Spot(BodyPoint point) => projection.Of(body[point]);

        IEnumerable<(Spot, Spot)> Lines(BodyPoint[] points, Side side)
        {
            for (int i = 0; i + 1 < points.Length; i++)
                yield return (Spot(Own(points[i], side)), Spot(Own(points[i + 1], side)));
        }
    }

    private static BodyPoint Own(BodyPoint point, Side side) => BodyPoints.IsPaired(point) ? BodyPoints.Of(point, side) : point;
}
