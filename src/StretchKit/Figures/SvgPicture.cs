using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Playback;

namespace StretchKit.Figures;

/// <summary>What all pictures have in common: the element with its title, description, colours and panel, the scenery and the body.</summary>
internal sealed class SvgPicture
{
    private readonly StretchFigure _figure;
    private readonly FigureStyle _style;
    private readonly string _id;

    public SvgPicture(StretchFigure figure, FigureStyle style)
    {
        (_figure, _style) = (figure, style);
        Scene = new Scene(figure, style.Side);
        Frame = PictureFrame.Of(Scene);

        // A selector may neither begin with a digit nor hold a dot.
        _id = "f-" + (style.IdPrefix ?? figure.Stretch.Id).Replace('.', '_');
    }

    /// <summary>What has been drawn.</summary>
    public Markup Text { get; } = new();

    public Scene Scene { get; }

    public PictureFrame Frame { get; }

    /// <summary>The whole picture around what has been drawn.</summary>
    /// <param name="pictures">How many squares it is wide.</param>
    /// <param name="cue">What belongs to the description beside the stretch's own; null for nothing.</param>
    public string Finish(int pictures, Text? cue)
    {
        int width = Frame.Size * pictures;
        var whole = new Markup();
        whole.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").Raw(_id).Raw("\" viewBox=\"").Numbers(Frame.X, Frame.Y, width, Frame.Size)
            .Raw("\" role=\"img\" aria-labelledby=\"").Raw(_id).Raw("-t ").Raw(_id).Raw("-d\">");
        whole.Raw("<title id=\"").Raw(_id).Raw("-t\">").Words(Title()).Raw("</title>");
        whole.Raw("<desc id=\"").Raw(_id).Raw("-d\">").Words(Description(cue)).Raw("</desc>");
        if (_style.Panel)
            Text.Class("u");
        whole.Raw(StyleSheet.Of(_id, _style, Text.Classes, Frame.Size / 85));
        if (Text.Classes.Contains("w"))
        {
            whole.Raw("<defs><pattern id=\"").Raw(_id).Raw("-w\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
                .Raw("<path class=\"c\" d=\"M0 0h16v16H0z\"/><path class=\"h\" d=\"M0 0h5v16H0z\"/></pattern></defs>");
        }

        if (_style.Panel)
        {
            whole.Raw("<rect class=\"u\" x=\"").Raw(Frame.X).Raw("\" y=\"").Raw(Frame.Y).Raw("\" width=\"").Raw(width)
                .Raw("\" height=\"").Raw(Frame.Size).Raw("\" rx=\"").Raw(Frame.Size / 16).Raw("\"/>");
        }

        return whole.Raw(Text.ToString()).Raw("</svg>\n").ToString();
    }

    public void DrawScenery()
    {
        if (!Scene.Props.Any(p => p.Kind == FigurePropKind.Mat) && Scene.CloseUp is null)
            DrawFloor();
        foreach (FigureProp prop in Scene.Props)
        {
            foreach ((string face, Spot[] corners) in Scenery.Faces(prop, Scene.Projection))
            {
                var path = new SvgPath().Start(corners[0].X, corners[0].Y);
                foreach (Spot corner in corners.Skip(1))
                    path.Line(corner.X, corner.Y);
                Text.Path(prop.Kind == FigurePropKind.Mat ? face == "p" ? "m" : "g" : face, path.Close().ToString());
            }
        }
    }

    public void DrawBody(Pose pose)
    {
        foreach (Shape shape in Scene.Shapes(pose))
            Text.Path(shape.Class, PathOf(shape));
        if (Strap(pose) is { } strap)
            Text.Path("l", strap);
    }

    public void DrawArrows(int phase)
    {
        if (!_style.Arrows)
            return;
        foreach ((Spot from, Spot over, Spot to) in Scene.Arrows(phase))
        {
            (double x, double y) = (to.X - over.X, to.Y - over.Y);
            double length = Math.Sqrt((x * x) + (y * y)) + 0.001;
            double size = Frame.Size / 1000.0;
            (x, y) = (x / length * size, y / length * size);
            Text.Path("a", new SvgPath().Start(from.X, from.Y).Curve(over.X, over.Y, to.X - (x * 2.5), to.Y - (y * 2.5)).ToString());
            Text.Path("e", new SvgPath().Start(to.X, to.Y).Line(to.X - (x * 5) - (y * 2.8), to.Y - (y * 5) + (x * 2.8))
                .Line(to.X - (x * 5) + (y * 2.8), to.Y - (y * 5) - (x * 2.8)).Close().ToString());
        }
    }

    public static string PathOf(Shape shape)
    {
        var path = new SvgPath();
        foreach (Capsule capsule in shape.Capsules)
            path.Add(capsule);
        return path.ToString();
    }

    /// <summary>The strap as a line from hand to hand around the foot; null where there is none.</summary>
    public string? Strap(Pose pose)
    {
        if (!Scene.Props.Any(p => p.Kind == FigurePropKind.Strap))
            return null;
        Skeleton body = Scene.Place(pose);
        Side side = Scene.Worked.FirstOrDefault(w => w.Side != Side.Both)?.Side ?? Side.Right;
        BodyPoint foot = BodyPoints.Of(BodyPoint.LeftBall, side);
        Spot[] spots =
        [
            .. new[]
            {
                body[BodyPoint.LeftHand], body.Beside(BodyPoints.Of(BodyPoint.LeftAnkle, side), 5, 1.6, -3.9),
                body.Beside(BodyPoints.Of(BodyPoint.LeftAnkle, side), 5, -1.6, -3.9), body[BodyPoint.RightHand],
            }.Select(Scene.Projection.Of),
        ];
        SvgPath path = new SvgPath().Start(spots[0].X, spots[0].Y);
        foreach (Spot spot in spots.Skip(1))
            path.Line(spot.X, spot.Y);
        return path.ToString();
    }

    private void DrawFloor()
    {
        List<Vec> places = [.. Scene.Phases.Prepend(Scene.Start).SelectMany(p => Feet(Scene.Place(p))), .. Scene.Props.SelectMany(Scenery.Corners).Where(c => c.Z == 0)];
        List<Spot> spots = [.. places.Select(p => Scene.Projection.Of(p with { Z = 0 }))];
        (double left, double right) = (spots.Min(s => s.X), spots.Max(s => s.X));
        (double top, double bottom) = (spots.Min(s => s.Y), spots.Max(s => s.Y));
        Text.Raw("<ellipse class=\"").Raw(Text.Class("g")).Raw("\" cx=\"").Raw(SvgPath.Unit((left + right) / 2)).Raw("\" cy=\"").Raw(SvgPath.Unit((top + bottom) / 2))
            .Raw("\" rx=\"").Raw(SvgPath.Unit(((right - left) / 2 * 1.15) + 7)).Raw("\" ry=\"").Raw(SvgPath.Unit(((bottom - top) / 2 * 1.3) + 2.4)).Raw("\"/>");
    }

    private static IEnumerable<Vec> Feet(Skeleton body)
        => new[] { BodyPoint.LeftHeel, BodyPoint.RightHeel, BodyPoint.LeftToes, BodyPoint.RightToes, BodyPoint.LeftKnee, BodyPoint.RightKnee }
            .Select(p => body[p]).Where(p => p.Z < 10);

    private string Title()
    {
        string name = _figure.Stretch.Name.For(_style.Language);
        return ShownSide() is { } side ? $"{name}: {side.For(_style.Language)}" : name;
    }

    private Text? ShownSide()
        => _figure.Stretch.Laterality == Laterality.Bilateral ? null : PlayerPhrases.Spoken(_style.Side == Side.Left ? Side.Left : Side.Right);

    private string Description(Text? cue)
    {
        Text? summary = _figure.Stretch.Summary ?? _figure.Stretch.Purpose;
        string words = (summary ?? _figure.Stretch.Name).For(_style.Language);
        return cue is null ? words : $"{words} {cue.For(_style.Language)}";
    }
}
