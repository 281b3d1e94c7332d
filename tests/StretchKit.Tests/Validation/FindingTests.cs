using System;
using System.IO;
using System.Linq;
using FluentAssertions;
using StretchKit.Tests.Json;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class FindingTests
{
    private static readonly FindingCode Own = new("APP1", Severity.Advice, "An application's own.", "{0} of {1}, {2} {x} {0");

    [Fact]
    public void A_message_is_the_template_with_the_arguments()
        => new Finding(Own, "$", "a{1}", "b").Message.Should().Be("a{1} of b, {2} {x} {0");

    [Fact]
    public void Findings_are_equal_by_value()
    {
        Finding Make() => new(Own, "$.a", "x") { Line = 1, Column = 2, Suggestion = "s", Within = "w" };

        Make().Should().Be(Make());
        Make().GetHashCode().Should().Be(Make().GetHashCode());
        Make().Should().NotBe(Make() with { Line = 3 });
        new ValidationReport([Make()]).Should().Be(new ValidationReport([Make()]));
    }

    [Fact]
    public void A_finding_says_everything_in_one_line()
        => (new Finding(FindingCodes.UnknownStretch, "$.steps[0].stretch", "hamstrng") { Line = 3, Column = 14, Suggestion = "hamstring" })
            .ToString().Should().Be("3:14 error SK1019 $.steps[0].stretch: There is no stretch 'hamstrng'. Did you mean 'hamstring'?");

    [Fact]
    public void Only_errors_make_a_report_invalid()
    {
        var warning = new Finding(FindingCodes.UnknownMember, "$.x", "x");
        var report = new ValidationReport([warning, new Finding(Own, "$")]);

        report.IsValid.Should().BeTrue();
        report.Invoking(r => r.ThrowIfErrors()).Should().NotThrow();
        new ValidationReport([warning with { Severity = Severity.Error }]).Invoking(r => r.ThrowIfErrors())
            .Should().Throw<StretchKitValidationException>().WithMessage("*$.x*");
    }

    [Fact]
    public void Codes_are_there_once_and_in_order()
    {
        FindingCodes.All.Select(c => c.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        FindingCodes.All.Select(c => c.Template).Should().OnlyContain(t => t.Length > 0);
        FindingCodes.Find("SK1001").Should().BeSameAs(FindingCodes.Syntax);
        FindingCodes.Find("SK9999").Should().BeNull();
    }

    [Fact]
    public void The_page_of_codes_is_the_table_of_codes()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Documents.Root(), "docs", "finding-codes.md"))
            .Where(l => l.StartsWith("| SK", StringComparison.Ordinal)).ToArray();

        rows.Select(r => string.Join("|", r.Split('|').Take(4))).Should()
            .Equal(FindingCodes.All.Select(c => $"| {c.Id} | {c.Severity.ToString().ToLowerInvariant()} | {c.Description} "));
        rows.Should().OnlyContain(r => r.Split('|', StringSplitOptions.None)[4].Trim().Length > 0);
    }
}
