using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Docs;

/// <summary>The code that pages of docs show is that of <see cref="Snippets"/>, which compiles, and runs in <see cref="The_code_runs"/>.</summary>
public class SnippetTests
{
    private static readonly string Source = Read("tests", "StretchKit.Tests", "Docs", "Snippets.cs");

    [Theory]
    [InlineData("catalogue.md", "words", "red flags", "find", "compose", "weeks")]
    [InlineData("player.md", "play", "guide", "asleep")]
    [InlineData("validation.md", "validate", "own rules")]
    public void A_page_shows_what_is_compiled(string page, params string[] regions)
        => Read("docs", page).Split("```").Where(part => part.StartsWith("csharp\n", StringComparison.Ordinal)).Select(part => part["csharp\n".Length..])
            .Should().Equal(regions.Select(region => ReadmeTests.Region(Source, region)));

    [Fact]
    public void The_code_runs()
    {
        (string german, string? easier) = Snippets.Words();
        german.Should().Be("Katzenbuckel und Pferderücken");
        easier.Should().NotBeNullOrEmpty();

        Snippets.RedFlags(Catalog.BackRelief);
        Snippets.Find().Should().NotBeEmpty().And.BeSubsetOf(Catalog.Stretches);
        Snippets.Compose().Should().OnlyContain(routine => routine.ToTimeline().Total <= NodaTime.Duration.FromMinutes(5));
        Snippets.Weeks()!.RoutineOf("morning").Should().Be("back-relief");
        Snippets.Play(Catalog.BackRelief).Holds.Should().NotBeEmpty();
        Snippets.Guide(Catalog.BackRelief).RuleId.Should().Be("desk");
        Snippets.Validate(Catalog.BackRelief).IsValid.Should().BeTrue();
        Snippets.OwnRules(Catalog.BackRelief).Findings.Should().BeEmpty("it takes less than a quarter of an hour");
    }

    private static string Read(params string[] path) => Repository.Read(path).ReplaceLineEndings("\n");
}
