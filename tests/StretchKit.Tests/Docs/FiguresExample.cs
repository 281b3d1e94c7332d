using System.Linq;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Docs;

/// <summary>The code of docs/figures.md, which stands between the regions, run.</summary>
public class FiguresExample
{
    private static readonly string Source = Repository.Read("tests", "StretchKit.Tests", "Docs", "FiguresExample.cs").ReplaceLineEndings("\n");

    [Fact]
    public void The_page_shows_what_is_compiled_here()
    {
        string page = Repository.Read("docs", "figures.md").ReplaceLineEndings("\n");
        string[] fences = [.. page.Split("```").Where(part => part.StartsWith("csharp\n", System.StringComparison.Ordinal)).Select(part => part["csharp\n".Length..])];
        fences.Should().Equal(ReadmeTests.Region(Source, "figures"), ReadmeTests.Region(Source, "pose"));
    }

    [Fact]
    public void A_stretch_of_the_catalogue_is_drawn()
    {
        #region figures
        StretchFigure? figure = Catalog.FigureOf(Catalog.Hamstring);   // null: there is no figure for it
        string still = figure!.ToSvg();                                // one phase
        string strip = figure.ToStrip();                               // the start and every phase
        string moving = figure.ToAnimation();                          // from the start into the hold and out
        string text = figure.ToText(24);                               // for a terminal
        #endregion

        new[] { still, strip, moving }.Should().OnlyContain(svg => svg.StartsWith("<svg "));
        text.Should().Contain("O");
    }

    [Fact]
    public void A_stretch_of_ones_own_is_drawn()
    {
        #region pose
        Pose start = Pose.Of(StartingPosition.Standing);
        Pose reach = start
            .WithBoth(Joint.LeftShoulder, new(170, 10))
            .With(Joint.Lumbar, -10);

        var stretch = new Stretch("reach-up", "Reach up", StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral);
        var figure = new StretchFigure(stretch, start, [new FigurePhase(reach)])
        {
            View = FigureView.Front,
            Worked = [new WorkedRegion(BodyRegion.Trunk)],
        };
        #endregion

        figure.ToSvg().Should().Contain("Reach up");
        reach.BeyondRange().Should().BeEmpty();
        figure.Anchor.Should().Be(BodyPoint.LeftHeel);
    }
}
