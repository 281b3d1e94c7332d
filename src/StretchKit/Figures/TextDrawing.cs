using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>A figure in characters.</summary>
internal static class TextDrawing
{
    public static string Draw(StretchFigure figure, int phase, Side side, int columns, FigureCharacters characters)
    {
        var scene = new Scene(figure, side);
        Skeleton body = scene.Place(scene.Phases[phase]);
        Spot head = scene.Projection.Of(body[BodyPoint.Head]);
        double radius = BodyPlan.RadiusOf(BodyPoint.Head);
        List<(Spot From, Spot To)> bones = [.. StickLines.Of(body, scene.Projection)];
        List<(Spot From, Spot To)> things = [.. scene.Props.SelectMany(p => Outline(p, scene.Projection))];

        List<(double X, double Y)> places =
        [
            (head.X - radius, head.Y - radius), (head.X + radius, head.Y + radius),
            .. bones.Concat(things).SelectMany(l => new[] { (l.From.X, l.From.Y), (l.To.X, l.To.Y) }),
        ];
        (double left, double right) = (places.Min(p => p.X), places.Max(p => p.X));
        (double top, double bottom) = (places.Min(p => p.Y), places.Max(p => p.Y));
        double cell = Math.Max((right - left) / (columns - 0.5), (bottom - top) / (columns * 5 / 6 - 0.5));
        int rows = (int)Math.Floor((bottom - top) / (2 * cell)) + 1;

        var grid = new CharacterGrid(left - (cell * 0.2), top - (cell * 0.2), cell, columns, rows, characters == FigureCharacters.Braille);
        grid.Disc(head, radius);
        foreach ((Spot from, Spot to) in bones)
            grid.Line(from, to);
        foreach ((Spot from, Spot to) in things)
            grid.Line(from, to, '=');
        return grid.ToString();
    }

    /// <summary>The props as lines, seen from the side or the front: a mat is the floor below the body.</summary>
    private static IEnumerable<(Spot From, Spot To)> Outline(FigureProp prop, Projection projection)
    {
        Vec[] line = prop.Kind switch
        {
            FigurePropKind.Chair => [new(13, 0, BodyPlan.SeatHeight), new(-14, 0, BodyPlan.SeatHeight), new(-16, 0, BodyPlan.SeatHeight + 26)],
            FigurePropKind.Wall or FigurePropKind.DoorFrame => [new(0, 0, 0), new(0, 0, 104)],
            _ => [],
        };
        for (int i = 0; i + 1 < line.Length; i++)
            yield return (projection.Of(Scenery.At(prop, line[i])), projection.Of(Scenery.At(prop, line[i + 1])));
    }
}
