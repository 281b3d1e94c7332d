using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

public class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly HashSet<string> Elements = ["svg", "title", "desc", "style", "defs", "pattern", "path", "rect", "ellipse", "g", "animate"];

    public static TheoryData<string> Ids => FigureData.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_picture_is_well_formed_and_names_only_itself(string id)
    {
        StretchFigure figure = FigureData.Of(id);
        foreach (string text in Pictures(figure, FigureStyle.Default))
        {
            XElement root = XElement.Parse(text);
            root.Name.Should().Be(Svg + "svg");
            root.DescendantsAndSelf().Select(e => e.Name.LocalName).Should().BeSubsetOf(Elements, "no script and nothing foreign");
            root.DescendantsAndSelf().Attributes().Should().NotContain(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName == "href");
            Regex.Matches(text, @"url\(([^)]*)\)").Select(m => m.Groups[1].Value).Distinct().Should().OnlyContain(u => u.StartsWith('#'));
            text.Should().NotContain("@import").And.NotContain("NaN").And.NotContain("Infinity");

            List<string> ids = [.. root.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
            ids.Should().OnlyHaveUniqueItems();
            Regex.Matches(text, @"url\(#([^)]*)\)").Select(m => m.Groups[1].Value).Should().BeSubsetOf(ids);
            ((string)root.Attribute("aria-labelledby")!).Split(' ').Should().BeSubsetOf(ids);
            Classes(root).Should().BeSubsetOf(Regex.Matches(root.Element(Svg + "style")!.Value, @"\.([a-z])\b").Select(m => m.Groups[1].Value).Distinct(), "every class has its rule");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_picture_says_what_it_shows(string id)
    {
        StretchFigure figure = FigureData.Of(id);
        foreach (string text in Pictures(figure, FigureStyle.Default))
        {
            XElement root = XElement.Parse(text);
            ((string)root.Attribute("role")!).Should().Be("img");
            root.Element(Svg + "title")!.Value.Should().StartWith(figure.Stretch.Name.For(null));
            root.Element(Svg + "desc")!.Value.Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stills_are_small(string id)
    {
        StretchFigure figure = FigureData.Of(id);
        for (int phase = 0; phase < figure.Phases.Count; phase++)
            Encoding.UTF8.GetByteCount(figure.ToSvg(phase: phase)).Should().BeLessThan(8192);
        Encoding.UTF8.GetByteCount(figure.ToAnimation()).Should().BeLessThan(100_000);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Everything_is_inside_the_picture(string id)
    {
        StretchFigure figure = FigureData.Of(id);
        if (figure.CloseUp.Count > 0)
            return;
        foreach (Side side in new[] { Side.Left, Side.Right })
        {
            var scene = new Scene(figure, side);
            PictureFrame frame = PictureFrame.Of(scene);
            foreach (Pose pose in FigureData.Way(scene))
            {
                foreach (Capsule c in scene.Shapes(pose).SelectMany(s => s.Capsules))
                {
                    foreach ((Spot spot, double radius) in new[] { (c.A, c.RadiusA), (c.B, c.RadiusB) })
                    {
                        (spot.X - radius).Should().BeGreaterThan(frame.X / 10.0);
                        (spot.X + radius).Should().BeLessThan((frame.X + frame.Size) / 10.0);
                        (spot.Y - radius).Should().BeGreaterThan(frame.Y / 10.0);
                        (spot.Y + radius).Should().BeLessThan((frame.Y + frame.Size) / 10.0);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_left_side_is_the_mirror_image_of_the_right(string id)
    {
        StretchFigure figure = FigureData.Of(id);
        if (figure.Stretch.Laterality == Laterality.Bilateral)
        {
            figure.ToSvg(new FigureStyle { Side = Side.Left }).Should().Be(figure.ToSvg(new FigureStyle { Side = Side.Right }));
            return;
        }

        (var right, var left) = (new Scene(figure, Side.Right), new Scene(figure, Side.Left));
        for (int phase = 0; phase < right.Phases.Length; phase++)
        {
            Drawn(left, phase, -1).Should().Equal(Drawn(right, phase, 1));
            left.Arrows(phase).Select(a => (-Round(a.To.X), Round(a.To.Y), -Round(a.Over.X))).Should().Equal(
                right.Arrows(phase).Select(a => (Round(a.To.X), Round(a.To.Y), Round(a.Over.X))));
        }

        (PictureFrame r, PictureFrame l) = (PictureFrame.Of(right), PictureFrame.Of(left));
        l.Size.Should().BeCloseTo(r.Size, 1);
        l.X.Should().BeCloseTo(-r.X - r.Size, 1);

        static IEnumerable<(string, double, double)> Drawn(Scene scene, int phase, int sign)
            => scene.Shapes(scene.Phases[phase]).SelectMany(s => s.Capsules.SelectMany(c => new[] { (s.Class, Round(sign * c.A.X), Round(c.A.Y)), (s.Class, Round(sign * c.B.X), Round(c.B.Y)) }))
                .OrderBy(c => c);
        static double Round(double value) => Math.Round(value, 3) + 0.0;
    }

    [Fact]
    public void Words_cannot_break_out_of_the_picture()
    {
        var stretch = new Stretch("x.1", "a<b>&\"'\u0001\uD800 ]]>", StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral) { Summary = "</desc><script>alert(1)</script>\U0001F9D8" };
        var figure = new StretchFigure(stretch, Pose.Of(StartingPosition.Standing), [new FigurePhase(Pose.Of(StartingPosition.Kneeling))]);
        foreach (string text in Pictures(figure, FigureStyle.Default))
        {
            XElement root = XElement.Parse(text);
            root.Descendants().Should().NotContain(e => e.Name.LocalName == "script");
            root.Element(Svg + "title")!.Value.Should().Be("a<b>&\"'\uFFFD\uFFFD ]]>");
            root.Element(Svg + "desc")!.Value.Should().Contain("<script>").And.Contain("\U0001F9D8");
        }
    }

    [Fact]
    public void A_language_is_that_of_title_and_description()
    {
        Text In(string word) => Text.In("en", word).With("de", word + "-de");
        var stretch = new Stretch("x", In("name"), StretchStyle.Static, StartingPosition.Standing, Laterality.Unilateral) { Summary = In("summary"), Phases = [new Phase("hold", In("cue"))] };
        var figure = new StretchFigure(stretch, Pose.Of(StartingPosition.Standing), [new FigurePhase(Pose.Of(StartingPosition.Kneeling))]);
        XElement root = XElement.Parse(figure.ToSvg(new FigureStyle { Language = "de-AT", Side = Side.Left }));
        root.Element(Svg + "title")!.Value.Should().Be("name-de: linke Seite");
        root.Element(Svg + "desc")!.Value.Should().Be("summary-de cue-de");
    }

    [Fact]
    public void Two_pictures_with_prefixes_share_no_id_and_no_rule()
    {
        StretchFigure figure = FigureData.Of("hamstring");
        string one = figure.ToSvg(new FigureStyle { IdPrefix = "1.a" });
        string other = figure.ToSvg(new FigureStyle { IdPrefix = "2.a" });
        Ids(one).Should().NotIntersectWith(Ids(other));
        foreach (string rule in XElement.Parse(one).Element(Svg + "style")!.Value.Split('}').Where(r => r.Contains('{')))
            rule.Split('{')[^2].Split(',').Should().OnlyContain(s => s.StartsWith("#f-1_a ", StringComparison.Ordinal));
        FluentActions.Invoking(() => new FigureStyle { IdPrefix = "a b" }).Should().Throw<ArgumentException>();

        static IEnumerable<string> Ids(string text) => XElement.Parse(text).DescendantsAndSelf().Attributes("id").Select(a => a.Value);
    }

    [Fact]
    public void A_theme_is_a_choice_of_colours()
    {
        StretchFigure figure = FigureData.Of("hamstring");
        string auto = figure.ToSvg();
        string light = figure.ToSvg(new FigureStyle { Theme = FigureTheme.Light });
        string dark = figure.ToSvg(new FigureStyle { Theme = FigureTheme.Dark });
        auto.Should().Contain("prefers-color-scheme:dark").And.Contain(StyleSheet.Light.Skin).And.Contain(StyleSheet.Dark.Skin);
        light.Should().NotContain("prefers-color-scheme").And.Contain(StyleSheet.Light.Skin).And.NotContain(StyleSheet.Dark.Skin);
        dark.Should().NotContain("prefers-color-scheme").And.Contain(StyleSheet.Dark.Skin).And.NotContain(StyleSheet.Light.Skin);
    }

    [Fact]
    public void Panel_and_arrows_can_be_left_out()
    {
        StretchFigure figure = FigureData.Of("hamstring");
        figure.ToSvg().Should().Contain("<rect class=\"u\"").And.Contain("class=\"a\"");
        figure.ToSvg(new FigureStyle { Panel = false, Arrows = false }).Should().NotContain("<rect class=\"u\"").And.NotContain("class=\"a\"");
    }

    [Fact]
    public void Less_motion_shows_a_still()
    {
        string text = FigureData.Of("hamstring").ToAnimation();
        text.Should().Contain(".z{display:none}").And.MatchRegex(@"@media\(prefers-reduced-motion:reduce\)\{#f-hamstring \.z\{display:inline\}#f-hamstring \.v\{display:none\}\}");
        XElement root = XElement.Parse(text);
        XElement still = root.Elements(Svg + "g").Single(g => (string)g.Attribute("class")! == "z");
        still.Descendants(Svg + "animate").Should().BeEmpty();
        root.Elements(Svg + "g").Single(g => (string)g.Attribute("class")! == "v").Descendants(Svg + "animate").Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_animation_has_one_shape_at_all_times(string id)
    {
        foreach (XElement animate in XElement.Parse(FigureData.Of(id).ToAnimation()).Descendants(Svg + "animate"))
        {
            string[] values = ((string)animate.Attribute("values")!).Split(';');
            double[] times = [.. ((string)animate.Attribute("keyTimes")!).Split(';').Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
            times.Length.Should().Be(values.Length);
            times[0].Should().Be(0);
            times[^1].Should().Be(1);
            times.Should().BeInAscendingOrder();
            values[^1].Should().Be(values[0], "it ends where it begins");
            values.Select(v => Regex.Replace(v, "[^A-Za-z]", "")).Distinct().Should().ContainSingle("browsers move between paths of the same commands");
        }
    }

    [Fact]
    public void Times_are_those_of_the_style()
    {
        var style = new FigureStyle { MoveTime = NodaTime.Duration.FromSeconds(1), HoldTime = NodaTime.Duration.FromSeconds(10) };
        FigureData.Of("neck-side-bend").ToAnimation(style).Should().Contain("dur=\"12.4s\"");
        FluentActions.Invoking(() => new FigureStyle { MoveTime = NodaTime.Duration.Zero }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new FigureStyle { HoldTime = NodaTime.Duration.FromSeconds(-1) }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_strip_has_the_start_and_every_phase()
    {
        XElement root = XElement.Parse(FigureData.Of("cat-camel").ToStrip());
        root.Elements(Svg + "svg").Should().HaveCount(3);
        root.Elements(Svg + "svg").Select(s => string.Concat(s.Descendants(Svg + "path").Select(p => (string)p.Attribute("d")!))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Pictures_are_the_same_in_every_culture()
    {
        StretchFigure figure = FigureData.Of("cat-camel");
        List<string> before = [.. Pictures(figure, FigureStyle.Default)];
        CultureInfo own = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = odd;
            Pictures(figure, FigureStyle.Default).Should().Equal(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public void A_phase_that_is_none_is_refused()
    {
        StretchFigure figure = FigureData.Of("hamstring");
        FluentActions.Invoking(() => figure.ToSvg(phase: 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => figure.ToSvg(phase: -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new StretchFigure(figure.Stretch, figure.Start, [])).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Pictures(StretchFigure figure, FigureStyle style)
        => [.. Enumerable.Range(0, figure.Phases.Count).Select(i => figure.ToSvg(style, i)), figure.ToStrip(style), figure.ToAnimation(style)];

    private static IEnumerable<string> Classes(XElement root)
        => root.Descendants().Attributes("class").SelectMany(a => a.Value.Split(' ')).Distinct();
}
