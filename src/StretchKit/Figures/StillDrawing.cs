namespace StretchKit.Figures;

/// <summary>A picture of one phase.</summary>
internal static class StillDrawing
{
    public static string Draw(StretchFigure figure, FigureStyle style, int phase)
    {
        var picture = new SvgPicture(figure, style);
        picture.DrawScenery();
        picture.DrawBody(picture.Scene.Phases[phase]);
        picture.DrawArrows(phase);
        return picture.Finish(1, figure.Stretch.Phases[phase].Cue);
    }
}
