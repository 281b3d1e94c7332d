using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>A picture that moves, by declarations alone, and a still for people who asked for less motion.</summary>
internal static class MovingDrawing
{
    public static string Draw(StretchFigure figure, FigureStyle style)
    {
        var picture = new SvgPicture(figure, style);
        bool isHeld = figure.Stretch.Dose.Tempo is null;
        var motion = new Motion(picture.Scene, style.MoveTime.TotalSeconds, isHeld ? style.HoldTime.TotalSeconds : 0);
        picture.DrawScenery();
        picture.Text.Raw("<g class=\"").Raw(picture.Text.Class("v")).Raw("\">");
        DrawMotion(picture, motion);
        picture.Text.Raw("</g><g class=\"z\">");
        picture.DrawBody(picture.Scene.Phases[0]);
        picture.DrawArrows(0);
        picture.Text.Raw("</g>");
        return picture.Finish(1, null);
    }

    private static void DrawMotion(SvgPicture picture, Motion motion)
    {
        string times = string.Join(";", motion.Frames.Select(f => (f.At / motion.Length).ToString("0.###", CultureInfo.InvariantCulture)));
        string length = motion.Length.ToString("0.##", CultureInfo.InvariantCulture);
        List<List<(string Class, string Path)>> frames = [.. motion.Frames.Select(f => Paths(picture, f.Pose).ToList())];
        for (int i = 0; i < frames[0].Count; i++)
        {
            (string style, string first) = frames[0][i];
            if (frames.All(f => f[i].Path == first))
            {
                picture.Text.Path(style, first);
                continue;
            }

            picture.Text.Raw("<path class=\"").Raw(picture.Text.Class(style)).Raw("\" d=\"").Raw(first)
                .Raw("\"><animate attributeName=\"d\" dur=\"").Raw(length).Raw("s\" repeatCount=\"indefinite\" keyTimes=\"").Raw(times)
                .Raw("\" values=\"").Raw(string.Join(";", frames.Select(f => f[i].Path))).Raw("\"/></path>");
        }
    }

    private static IEnumerable<(string Class, string Path)> Paths(SvgPicture picture, Pose pose)
    {
        foreach (Shape shape in picture.Scene.Shapes(pose))
            yield return (shape.Class, SvgPicture.PathOf(shape));
        if (picture.Strap(pose) is { } strap)
            yield return ("l", strap);
    }
}
