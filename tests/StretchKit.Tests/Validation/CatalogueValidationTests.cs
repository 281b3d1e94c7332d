using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

/// <summary>What the library brings along is a model: nothing is found in it.</summary>
public class CatalogueValidationTests
{
    [Fact]
    public void Nothing_is_found_in_a_routine_or_plan_of_the_catalogue()
    {
        Catalog.Routines.Should().NotBeEmpty();
        Catalog.Routines.SelectMany(r => r.Validate().Findings).Should().BeEmpty();
        Catalog.Plans.Should().NotBeEmpty();
        Catalog.Plans.SelectMany(p => p.Validate().Findings).Should().BeEmpty();
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Europe/Berlin")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Kolkata")]
    public void Nor_in_a_plan_in_a_zone(string zone)
        => Catalog.Plans.SelectMany(p => (p with { Zone = DateTimeZoneProviders.Tzdb[zone] }).Validate(new ValidationContext { From = new LocalDate(2026, 2, 3) }).Findings)
            .Should().BeEmpty();

    [Fact]
    public void Nothing_promises_to_heal_and_advice_is_put_as_advice()
    {
        FindingCode[] rules = [.. FindingCodes.All.Where(c => ValidationRules.Default.Codes.Contains(c.Id))];
        foreach (string word in new[] { "cure", "heal", "treat", "prevent", "diagnos", "must", "should", "have to" })
            rules.Should().OnlyContain(c => !c.Template.Contains(word) && !c.Description.Contains(word));
        rules.Where(c => c.Evidence is not null).Should().OnlyContain(c => c.Severity == Severity.Advice && c.Template.Contains("consider"));
        rules.Where(c => c.Evidence is not null).Select(c => c.Id).Should().Equal("SK3001", "SK3002", "SK3003", "SK3004");
    }

    [Fact]
    public void Evidence_names_the_work()
        => FindingCodes.LongHoldBefore.Evidence!.ToString().Should().Be(
            "Kay AD, Blazevich AJ (2012): Effect of Acute Static Stretch on Maximal Muscle Performance: A Systematic Review. "
            + "Med Sci Sports Exerc 44(1):154–164, doi:10.1249/MSS.0b013e318225cb27");
}
