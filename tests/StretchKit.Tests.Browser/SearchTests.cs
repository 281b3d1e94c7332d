using System.Linq;
using FluentAssertions;
using StretchKit.Samples.Web.Client.Browsing;
using Xunit;

namespace StretchKit.Tests.Browser;

public class SearchTests
{
    [Fact]
    public void Nothing_limits_nothing()
    {
        new Search().Stretches("en").Should().Equal(Catalog.Stretches);
        new Search().Routines("en").Should().Equal(Catalog.Routines);
    }

    [Theory]
    [InlineData("CAT", "cat-camel")]
    [InlineData("low back  cat", "cat-camel")]
    [InlineData("low-back", "pelvic-tilt")]
    public void Words_are_looked_for_in_any_order_and_case(string words, string found)
        => new Search { Words = words }.Stretches("en").Select(s => s.Id).Should().Contain(found);

    [Fact]
    public void In_the_language_and_in_English()
    {
        Stretch stretch = Catalog.CatCamel;
        foreach (string word in new[] { stretch.Name.For("de"), stretch.Name.For("en") })
            new Search { Words = word }.Stretches("de").Should().Contain(stretch);
        new Search { Words = "xyzzy" }.Stretches("de").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("-3", false)]
    [InlineData("two", false)]
    [InlineData("99999999999", false)]
    [InlineData("2", true)]
    public void Minutes_that_are_no_number_limit_nothing(string minutes, bool limits)
        => (new Search { Minutes = minutes }.Filter.Longest is not null).Should().Be(limits);

    [Fact]
    public void All_limits_are_met_together()
    {
        var search = new Search { Target = "hips", Position = "off-the-floor", Equipment = "none", Minutes = "3" };
        search.Stretches("en").Should().NotBeEmpty().And.OnlyContain(s => s.Targets.Contains("hips") && s.Equipment.Count == 0
            && (s.StartingPosition == StartingPosition.Standing || s.StartingPosition == StartingPosition.Seated));
        new Search { Position = nameof(StartingPosition.Prone) }.Stretches("en").Should().NotBeEmpty().And.OnlyContain(s => s.StartingPosition == StartingPosition.Prone);
    }
}
