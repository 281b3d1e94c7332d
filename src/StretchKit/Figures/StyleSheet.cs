using System.Collections.Generic;
using System.Text;

namespace StretchKit.Figures;

/// <summary>The colours of a picture. Every rule names the picture's id, so that it touches nothing else in a page.</summary>
internal static class StyleSheet
{
    /// <summary>The colours of one theme, by what they colour.</summary>
    internal sealed record Palette(
        string Panel, string Floor, string Mat, string Prop, string PropSide, string PropFront,
        string Skin, string Shirt, string Trousers, string FarSkin, string FarShirt, string FarTrousers, string Palm, string Worked, string Hatch, string Arrow, string Eye);

    public static readonly Palette Light = new(
        Panel: "#f4f6f8", Floor: "#dfe5ea", Mat: "#b9d3c6", Prop: "#cdb79b", PropSide: "#a88f70", PropFront: "#bba383",
        Skin: "#a87f6a", Shirt: "#3f7fa6", Trousers: "#2f4257", FarSkin: "#c6a797", FarShirt: "#8fb4cb", FarTrousers: "#7f8f9f", Palm: "#d9b7a4",
        Worked: "#ffb04a", Hatch: "#7a2d00", Arrow: "#b3261e", Eye: "#2b1c14");

    public static readonly Palette Dark = new(
        Panel: "#1b2127", Floor: "#2a323a", Mat: "#35534a", Prop: "#6d5b46", PropSide: "#4f4233", PropFront: "#5e4f3d",
        Skin: "#d3ab95", Shirt: "#6fb1da", Trousers: "#8ea3ba", FarSkin: "#8f6f60", FarShirt: "#416b87", FarTrousers: "#56677a", Palm: "#f0d5c6",
        Worked: "#ffb35c", Hatch: "#6b2600", Arrow: "#ff8a80", Eye: "#2b1c14");

    /// <summary>The rules of the classes that the picture has.</summary>
    /// <param name="id">The id of the picture.</param>
    /// <param name="style">How it is drawn.</param>
    /// <param name="classes">The classes of its shapes, such as <c>k f</c>.</param>
    /// <param name="arrow">How wide arrows are.</param>
    public static string Of(string id, FigureStyle style, ISet<string> classes, int arrow)
    {
        var css = new StringBuilder("<style>");
        string root = "#" + id;
        css.Append($"{root} path{{stroke-linejoin:round;stroke-linecap:round;paint-order:stroke;stroke-width:9}}");
        if (classes.Contains("w"))
            css.Append($"{root} .w{{fill:url(#{id}-w);stroke-width:6}}");
        if (classes.Contains("a"))
            css.Append($"{root} .a{{fill:none;stroke-width:{arrow}}}");
        if (classes.Contains("l"))
            css.Append($"{root} .l{{fill:none}}");
        Colours(css, root, classes, style.Theme == FigureTheme.Dark ? Dark : Light);
        if (style.Theme == FigureTheme.Auto)
        {
            css.Append("@media(prefers-color-scheme:dark){");
            Colours(css, root, classes, Dark);
            css.Append('}');
        }

        if (classes.Contains("v"))
            css.Append($"{root} .z{{display:none}}@media(prefers-reduced-motion:reduce){{{root} .z{{display:inline}}{root} .v{{display:none}}}}");
        return css.Append("</style>").ToString();
    }

    private static void Colours(StringBuilder css, string root, ISet<string> classes, Palette colours)
    {
        Rule("u", "fill", colours.Panel);
        Rule("g", "fill", colours.Floor);
        Rule("m", "fill", colours.Mat);
        Rule("p", "fill", colours.Prop);
        Rule("q", "fill", colours.PropSide);
        Rule("r", "fill", colours.PropFront);
        Body("k", colours.Skin, colours.FarSkin);
        Body("s", colours.Shirt, colours.FarShirt);
        Body("t", colours.Trousers, colours.FarTrousers);
        Rule("t n", "stroke", "none");
        Rule("j", "fill", colours.Palm);
        Rule("y", "fill", colours.Eye);
        Rule("w", "stroke", colours.Hatch);
        if (classes.Contains("w"))
            css.Append($"{root} .c{{fill:{colours.Worked}}}{root} .h{{fill:{colours.Hatch}}}");
        Rule("e", "fill", colours.Arrow);
        Rule("a", "stroke", colours.Arrow);
        Rule("l", "stroke", colours.Arrow);

        void Body(string name, string near, string far)
        {
            if (classes.Contains(name) || classes.Contains(name + " f"))
                css.Append($"{root} .{name}{{fill:{near};stroke:{colours.Panel}}}");
            Rule(name + " f", "fill", far);
        }

        void Rule(string name, string what, string colour)
        {
            if (classes.Contains(name))
                css.Append($"{root} .{name.Replace(' ', '.')}{{{what}:{colour}}}");
        }
    }
}
