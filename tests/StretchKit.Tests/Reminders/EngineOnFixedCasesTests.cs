using System.Collections.Generic;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The engine on the cases that are the same on every run: quick, so that it may run often.</summary>
public sealed class EngineOnFixedCasesTests
{
    [Fact]
    public void It_answers_as_the_reference_engine_did()
    {
        int number = 0;
        foreach ((EngineCase c, List<Recorded> events, string[] answers) in FixedCases.All())
            SameLines.Check(new EngineTranscript(c, events).Lines(), answers, $"case {number++}");
        number.Should().Be(FixedCases.Count);
    }
}
