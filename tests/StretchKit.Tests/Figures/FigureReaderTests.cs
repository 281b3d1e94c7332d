using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

public class FigureReaderTests
{
    private static readonly Stretch Any = new("any", "Any", StretchStyle.Static, StartingPosition.Standing, Laterality.Unilateral);

    [Fact]
    public void Every_stretch_of_the_catalogue_has_a_figure_with_its_phases()
        => Catalog.Stretches.Where(s => Catalog.FigureOf(s) is not { } figure || figure.Phases.Count != s.Phases.Count).Select(s => s.Id).Should().BeEmpty();

    [Fact]
    public void Every_figure_is_of_a_stretch_of_the_catalogue()
        => new FigureFiles(Catalog.FindStretch).Ids.Should().BeEquivalentTo(Catalog.Stretches.Select(s => s.Id));

    [Fact]
    public void What_a_figure_marks_the_stretch_works()
    {
        // The first target is the one that it works most.
        foreach (StretchFigure figure in FigureData.All)
        {
            figure.Worked.Select(w => Word(w.Region)).Should().Contain(figure.Stretch.Targets[0], figure.Stretch.Id);
            figure.Worked.Select(w => Word(w.Region)).Should().BeSubsetOf(figure.Stretch.Targets, figure.Stretch.Id);
        }

        static string Word(BodyRegion region) => string.Concat(region.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    [Fact]
    public void A_figure_is_read_when_it_is_asked_for_and_once()
    {
        var files = new FigureFiles(Catalog.FindStretch);
        files.Ids.Should().OnlyContain(id => !files.HasRead(id));
        StretchFigure? figure = files.Of(Catalog.Hamstring);
        files.Ids.Where(files.HasRead).Should().Equal("hamstring");
        files.Of(Catalog.Hamstring).Should().BeSameAs(figure);
        Catalog.FigureOf(Catalog.Hamstring).Should().BeSameAs(Catalog.FigureOf(Catalog.Hamstring));
    }

    [Fact]
    public void A_stretch_of_the_same_id_is_described_by_its_own_words()
    {
        Stretch own = Catalog.Hamstring with { Name = "My own" };
        StretchFigure figure = Catalog.FigureOf(own)!;
        figure.Stretch.Should().BeSameAs(own);
        figure.ToSvg().Should().Contain("<title id=\"f-hamstring-t\">My own: ");
        figure.Should().NotBe(Catalog.FigureOf(Catalog.Hamstring));
        figure.Phases.Should().Equal(Catalog.FigureOf(Catalog.Hamstring)!.Phases);
    }

    [Fact]
    public void A_stretch_that_differs_has_none()
    {
        Catalog.FigureOf(Any).Should().BeNull();
        Catalog.FigureOf(Catalog.Hamstring with { Phases = [new Phase("a"), new Phase("b")] }).Should().BeNull();
        Catalog.FigureOf(new Stretch("hamstring", "h", StretchStyle.Static, StartingPosition.Seated, Laterality.Bilateral)).Should().BeNull();
        FluentActions.Invoking(() => Catalog.FigureOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("\"extra\": 1,", "extra")]
    [InlineData("\"props\": [{\"kind\": \"sofa\"}],", "sofa")]
    [InlineData("\"props\": [{\"kind\": \"mat\", \"colour\": 1}],", "colour")]
    [InlineData("\"worked\": [\"tail\"],", "tail")]
    [InlineData("\"worked\": [\"neck middle\"],", "middle")]
    [InlineData("\"anchor\": \"5\",", "5")]
    [InlineData("\"anchor\": \"Pelvis\",", "Pelvis")]
    [InlineData("\"inFront\": [\"nose\"],", "nose")]
    public void What_is_unknown_is_an_error_that_names_it(string member, string named)
        => Reading($"{{ {member} \"base\": \"standing\", \"start\": {{}}, \"phases\": [ {{ \"pose\": {{}} }} ] }}").Should().Throw<InvalidDataException>().WithMessage($"*'any'*'{named}'*");

    [Theory]
    [InlineData("\"tail\": 5", "tail")]
    [InlineData("\"rests\": {\"tail\": \"floor\"}", "tail")]
    [InlineData("\"rests\": {\"leftHand\": \"roof\"}", "roof")]
    public void An_unknown_part_of_a_pose_is_an_error_that_names_it(string pose, string named)
        => Reading($"{{ \"base\": \"standing\", \"start\": {{}}, \"phases\": [ {{ \"pose\": {{ {pose} }} }} ] }}").Should().Throw<InvalidDataException>().WithMessage($"*'{named}'*");

    [Fact]
    public void A_pose_says_what_differs_from_the_start_and_the_start_from_its_base()
    {
        StretchFigure figure = FigureReader.Read(Any, Encoding.UTF8.GetBytes("""
            { "base": "seated", "start": { "neck": 10, "hip": [80, 4] }, "phases": [ { "pose": { "leftHip": [70, 1, 2], "rests": { "pelvis": "seat", "leftHand": "rightKnee" } } } ] }
            """));
        figure.Start.Should().Be(Pose.Of(StartingPosition.Seated).With(Joint.Neck, 10).WithBoth(Joint.LeftHip, new(80, 4)));
        figure.Phases[0].Pose.Should().Be(figure.Start.With(Joint.LeftHip, 70, 1, 2)
            .Resting(new(BodyPoint.Pelvis, FigureSupport.Seat), new(BodyPoint.LeftHand, BodyPoint.RightKnee)));
    }

    [Fact]
    public void The_data_need_no_settling()
    {
        // A picture of the catalogue costs no search: limbs are where they belong already.
        foreach (StretchFigure figure in FigureData.All)
        {
            var stage = new Scene(figure, Side.Right).Stage;
            foreach (Pose pose in figure.Phases.Select(p => p.Pose).Prepend(figure.Start))
                Settling.Of(pose, stage).Should().BeSameAs(pose, figure.Stretch.Id);
        }
    }

    private static Action Reading(string json) => () => FigureReader.Read(Any, Encoding.UTF8.GetBytes(json));
}
