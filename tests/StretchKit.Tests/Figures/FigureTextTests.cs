using System;
using System.Linq;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

public class FigureTextTests
{
    public static TheoryData<string> Ids => FigureData.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_fits_where_it_should(string id)
    {
        foreach (FigureCharacters characters in Enum.GetValues<FigureCharacters>())
        {
            foreach (int columns in new[] { 8, 24, 60 })
            {
                string[] lines = FigureData.Of(id).ToText(columns, characters).Split('\n');
                lines.Max(l => l.Length).Should().BeLessThanOrEqualTo(columns);
                lines.Length.Should().BeLessThanOrEqualTo((columns * 5 / 12) + 1).And.BeGreaterThan(columns / 20);
                lines.Should().OnlyContain(l => l == l.TrimEnd());
                lines[0].Should().NotBeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_made_of_the_characters_asked_for(string id)
    {
        FigureData.Of(id).ToText().Should().MatchRegex("^[ -~\n]*$").And.Contain("O", "there is a head");
        FigureData.Of(id).ToText(24, FigureCharacters.Braille).Should().MatchRegex("^[ \u2801-\u28FF\n]*$");
    }

    [Fact]
    public void No_two_stretches_look_the_same()
        => FigureData.All.Select(f => f.ToText(40, FigureCharacters.Braille)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_other_side_looks_the_other_way()
    {
        StretchFigure figure = FigureData.Of("standing-hamstring");
        figure.ToText(side: Side.Left).Should().NotBe(figure.ToText(side: Side.Right));
        figure.ToText(side: Side.Both).Should().Be(figure.ToText(side: Side.Right));
    }

    [Fact]
    public void An_argument_out_of_range_is_refused()
    {
        StretchFigure figure = FigureData.Of("hamstring");
        FluentActions.Invoking(() => figure.ToText(7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => figure.ToText(201)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => figure.ToText(phase: 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => figure.ToText(side: (Side)9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
