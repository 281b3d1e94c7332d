namespace StretchKit.Figures;

/// <summary>The starting pose and the phases, one beside the other.</summary>
internal static class StripDrawing
{
    public static string Draw(StretchFigure figure, FigureStyle style)
    {
        var picture = new SvgPicture(figure, style);
        Scene scene = picture.Scene;
        for (int i = 0; i <= scene.Phases.Length; i++)
        {
            picture.Text.Raw("<svg x=\"").Raw(picture.Frame.X + (i * picture.Frame.Size)).Raw("\" y=\"").Raw(picture.Frame.Y)
                .Raw("\" width=\"").Raw(picture.Frame.Size).Raw("\" height=\"").Raw(picture.Frame.Size)
                .Raw("\" viewBox=\"").Numbers(picture.Frame.X, picture.Frame.Y, picture.Frame.Size, picture.Frame.Size).Raw("\">");
            picture.DrawScenery();
            picture.DrawBody(i == 0 ? scene.Start : scene.Phases[i - 1]);
            if (i > 0)
                picture.DrawArrows(i - 1);
            picture.Text.Raw("</svg>");
        }

        return picture.Finish(scene.Phases.Length + 1, null);
    }
}
