using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Nouns;

/// <summary>Constructors and <c>with</c> refuse every broken value, and take the values at the bounds.</summary>
public class BrokenValueTests
{
    private static readonly IReadOnlyList<ValueCase> Cases =
        [.. DoseCases.All, .. RoutineCases.All, .. PlanCases.All, .. TriggerCases.All, .. WordCases.All];

    public static TheoryData<string> Broken => [.. Cases.Where(c => !c.IsGood).Select(c => c.Name)];

    public static TheoryData<string> Good => [.. Cases.Where(c => c.IsGood).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void It_is_refused(string name)
        => Find(name).Should().Throw<ArgumentException>().Which.Message.Should().NotBeNullOrWhiteSpace();

    [Theory]
    [MemberData(nameof(Good))]
    public void It_is_taken(string name) => Find(name).Should().NotThrow();

    private static Action Find(string name)
    {
        Func<object?> make = Cases.Single(c => c.Name == name).Make;
        return () => make();
    }
}
