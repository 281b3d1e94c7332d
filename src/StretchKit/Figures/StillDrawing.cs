namespace StretchKit.Figures;

/// <summary>A picture of one phase.</summary>
internal static class StillDrawing
{
    public static string Draw(StretchFigure figure, FigureStyle style, int phase)
    {
        var picture = new SvgPicture(figure, style);
        Phase words = figure.Stretch.Phases[phase];
        picture.Open(1, moves: false, words.Cue);
        picture.DrawScenery();
        picture.DrawBody(picture.Scene.Phases[phase]);
        picture.DrawArrows(phase);
        return picture.Close();
    }
}
