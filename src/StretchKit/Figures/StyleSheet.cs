using System.Text;

namespace StretchKit.Figures;

/// <summary>The colours of a picture. Every rule names the picture's id, so that it touches nothing else in a page.</summary>
internal static class StyleSheet
{
    /// <summary>The colours of one theme, by what they colour.</summary>
    internal sealed record Palette(
        string Panel, string Floor, string Mat, string Prop, string PropSide, string PropFront,
        string Skin, string Shirt, string Trousers, string FarSkin, string FarShirt, string FarTrousers, string Worked, string Hatch, string Arrow, string Eye);

    public static readonly Palette Light = new(
        Panel: "#f4f6f8", Floor: "#dfe5ea", Mat: "#b9d3c6", Prop: "#cdb79b", PropSide: "#a88f70", PropFront: "#bba383",
        Skin: "#a87f6a", Shirt: "#3f7fa6", Trousers: "#2f4257", FarSkin: "#c6a797", FarShirt: "#8fb4cb", FarTrousers: "#7f8f9f",
        Worked: "#ff9a3c", Hatch: "#7a2d00", Arrow: "#b3261e", Eye: "#2b1c14");

    public static readonly Palette Dark = new(
        Panel: "#1b2127", Floor: "#2a323a", Mat: "#35534a", Prop: "#6d5b46", PropSide: "#4f4233", PropFront: "#5e4f3d",
        Skin: "#d3ab95", Shirt: "#6fb1da", Trousers: "#8ea3ba", FarSkin: "#8f6f60", FarShirt: "#416b87", FarTrousers: "#56677a",
        Worked: "#ffb35c", Hatch: "#6b2600", Arrow: "#ff8a80", Eye: "#2b1c14");

    public static string Of(string id, FigureTheme theme, int arrow, bool moves)
    {
        var css = new StringBuilder("<style>");
        string root = "#" + id;
        css.Append($"{root} path{{stroke-linejoin:round;stroke-linecap:round}}");
        css.Append($"{root} .k,{root} .s,{root} .t,{root} .b{{stroke-width:9;paint-order:stroke}}");
        css.Append($"{root} .w{{fill:url(#{id}-w);stroke-width:6;paint-order:stroke}}");
        css.Append($"{root} .a{{fill:none;stroke-width:{arrow}}}");
        Colours(css, root, theme == FigureTheme.Dark ? Dark : Light);
        if (theme == FigureTheme.Auto)
        {
            css.Append("@media(prefers-color-scheme:dark){");
            Colours(css, root, Dark);
            css.Append('}');
        }

        if (moves)
            css.Append($"{root} .z{{display:none}}@media(prefers-reduced-motion:reduce){{{root} .z{{display:inline}}{root} .v{{display:none}}}}");
        return css.Append("</style>").ToString();
    }

    private static void Colours(StringBuilder css, string root, Palette colours)
    {
        Fill(".u", colours.Panel);
        Fill(".g", colours.Floor);
        Fill(".m", colours.Mat);
        Fill(".p", colours.Prop);
        Fill(".q", colours.PropSide);
        Fill(".r", colours.PropFront);
        Fill(".k", colours.Skin);
        Fill(".s", colours.Shirt);
        Fill(".t", colours.Trousers);
        Fill(".k.f", colours.FarSkin);
        Fill(".s.f", colours.FarShirt);
        Fill(".t.f", colours.FarTrousers);
        Fill(".y", colours.Eye);
        Fill(".c", colours.Worked);
        Fill(".h", colours.Hatch);
        Fill(".e", colours.Arrow);
        css.Append($"{root} .a{{stroke:{colours.Arrow}}}");
        css.Append($"{root} .l{{fill:none;stroke:{colours.Arrow};stroke-width:9}}");
        css.Append($"{root} .w{{stroke:{colours.Hatch}}}");
        css.Append($"{root} .k,{root} .s,{root} .t{{stroke:{colours.Panel}}}{root} .n{{stroke:none}}");

        void Fill(string what, string colour) => css.Append($"{root} {what}{{fill:{colour}}}");
    }
}
