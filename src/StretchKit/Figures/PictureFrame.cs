using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>The square of the picture that shows everything in all poses, in whole units.</summary>
internal readonly record struct PictureFrame(int X, int Y, int Size)
{
    private const double Margin = 6;
    private const double Least = 78;

    public static PictureFrame Of(Scene scene)
    {
        List<(double X, double Y, double Radius)> discs = [.. Discs(scene)];
        double left = discs.Min(d => d.X - d.Radius);
        double right = discs.Max(d => d.X + d.Radius);
        double top = discs.Min(d => d.Y - d.Radius);
        double bottom = discs.Max(d => d.Y + d.Radius);
        double least = scene.CloseUp is null ? Least : 0;
        double size = Math.Max(least, Math.Max(right - left, bottom - top)) + (2 * Margin);

        // What stands on the floor stands near the lower edge.
        double y = scene.CloseUp is null ? bottom + Margin - size + ((size - (bottom - top) - (2 * Margin)) * 0.3) : ((top + bottom) / 2) - (size / 2);
        return new(SvgPath.Unit(((left + right) / 2) - (size / 2)), SvgPath.Unit(y), SvgPath.Unit(size));
    }

    private static IEnumerable<(double X, double Y, double Radius)> Discs(Scene scene)
    {
        foreach (Pose pose in scene.Phases.Prepend(scene.Start))
        {
            Skeleton body = scene.Place(pose);
            foreach (BodyPoint point in scene.CloseUp ?? Enumerable.Range(0, BodyPoints.Count).Select(i => (BodyPoint)i))
            {
                Spot spot = scene.Projection.Of(body[point]);
                yield return (spot.X, spot.Y, BodyPlan.RadiusOf(point));
            }
        }

        if (scene.CloseUp is not null)
            yield break;
        foreach (Vec corner in scene.Props.SelectMany(Scenery.Corners))
        {
            Spot spot = scene.Projection.Of(corner);
            yield return (spot.X, spot.Y, 0);
        }

        foreach ((Spot from, Spot over, Spot to) in Enumerable.Range(0, scene.Phases.Length).SelectMany(scene.Arrows))
        {
            yield return (from.X, from.Y, 1.5);
            yield return (to.X, to.Y, 3);
            yield return ((from.X + (2 * over.X) + to.X) / 4, (from.Y + (2 * over.Y) + to.Y) / 4, 1.5);
        }
    }
}
