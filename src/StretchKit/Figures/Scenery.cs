using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>A block with level edges; Turn is about the vertical.</summary>
internal readonly record struct Block(Vec Least, Vec Most);

/// <summary>What props are made of: blocks, each with the faces that can be seen.</summary>
internal static class Scenery
{
    private const double Board = 1.6;

    public static IEnumerable<Vec> Corners(FigureProp prop) => Blocks(prop.Kind).SelectMany(b => Corners(b).Select(c => At(prop, c)));

    /// <summary>The faces that can be seen, what is behind first: the corners of each, and the class of its colour.</summary>
    public static IEnumerable<(string Class, Spot[] Corners)> Faces(FigureProp prop, Projection projection)
        => Blocks(prop.Kind)
            .OrderBy(b => projection.Of(At(prop, b.Least.Towards(b.Most, 0.5))).Depth)
            .SelectMany(b => Faces(b))
            .Where(f => Direction(prop, f.Normal).Dot(projection.Toward) > 0.02)
            .Select(f => (f.Normal.Z > 0 ? "p" : f.Normal.X == 0 ? "q" : "r", f.Corners.Select(c => projection.Of(At(prop, c))).ToArray()));

    private static Block[] Blocks(FigurePropKind kind) => kind switch
    {
        FigurePropKind.Mat => [new(new(-55, -21, -1), new(55, 21, 0))],
        FigurePropKind.Chair =>
        [
            Leg(-13, -13), Leg(-13, 11), Leg(11, -13), Leg(11, 11),
            new(new(-14, -14, BodyPlan.SeatHeight - 2.4), new(13, 14, BodyPlan.SeatHeight)),
            new(new(-16, -13, BodyPlan.SeatHeight - 2), new(-14, -10.5, BodyPlan.SeatHeight + 24)),
            new(new(-16, 10.5, BodyPlan.SeatHeight - 2), new(-14, 13, BodyPlan.SeatHeight + 24)),
            new(new(-16, -13, BodyPlan.SeatHeight + 13), new(-14, 13, BodyPlan.SeatHeight + 26)),
        ],
        FigurePropKind.Wall => [new(new(0, -26, 0), new(2.4, 26, 118))],
        FigurePropKind.DoorFrame => [new(new(0, -4, 0), new(3, 4, 112))],
        _ => [],
    };

    private static Block Leg(double x, double y) => new(new(x, y, 0), new(x + Board, y + Board, BodyPlan.SeatHeight - 2));

    private static IEnumerable<Vec> Corners(Block block)
        => Faces(block).Take(2).SelectMany(f => f.Corners);

    private static IEnumerable<(Vec Normal, Vec[] Corners)> Faces(Block block)
    {
        (Vec a, Vec b) = block;
        yield return (new(0, 0, -1), [new(a.X, a.Y, a.Z), new(b.X, a.Y, a.Z), new(b.X, b.Y, a.Z), new(a.X, b.Y, a.Z)]);
        yield return (new(0, 0, 1), [new(a.X, a.Y, b.Z), new(b.X, a.Y, b.Z), new(b.X, b.Y, b.Z), new(a.X, b.Y, b.Z)]);
        yield return (new(0, -1, 0), [new(a.X, a.Y, a.Z), new(b.X, a.Y, a.Z), new(b.X, a.Y, b.Z), new(a.X, a.Y, b.Z)]);
        yield return (new(0, 1, 0), [new(a.X, b.Y, a.Z), new(b.X, b.Y, a.Z), new(b.X, b.Y, b.Z), new(a.X, b.Y, b.Z)]);
        yield return (new(-1, 0, 0), [new(a.X, a.Y, a.Z), new(a.X, b.Y, a.Z), new(a.X, b.Y, b.Z), new(a.X, a.Y, b.Z)]);
        yield return (new(1, 0, 0), [new(b.X, a.Y, a.Z), new(b.X, b.Y, a.Z), new(b.X, b.Y, b.Z), new(b.X, a.Y, b.Z)]);
    }

    public static Vec At(FigureProp prop, Vec own) => Direction(prop, own) + new Vec(prop.Forward, prop.Left, 0);

    private static Vec Direction(FigureProp prop, Vec own) => Orientation.World.Turned(prop.Turn).Of(own);
}
