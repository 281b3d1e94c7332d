using System;
using System.IO;
using FluentAssertions;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Samples.Embed;

/// <summary>What a person reads when the documents of the sample project of unit tests are broken.</summary>
public class BrokenDocumentTests
{
    [Fact]
    public void A_routine_with_faults_of_sense_gives_a_list_of_them_by_path()
    {
        string broken = Read("morning.json").Replace("\"PT20S\"", "\"PT5S\"").Replace("{ \"stretch\": \"hip-flexor\" }", """
            { "stretch": "hip-flexor", "prepare": "PT0S", "dose": { "sides": "left" } }
            """);
        FluentActions.Invoking(() => Catalog.Reader.ReadRoutine(broken).GetValueOrThrow().Validate(new ValidationContext { Equipment = [] }).ThrowIf(Severity.Warning))
            .Should().Throw<StretchKitValidationException>().Which.Message.Split('\n').Should().Equal(
                "warning SK2001 $.steps[2]: 'hip-flexor' is worked on the left side only; consider the other side too.",
                "warning SK2002 $.steps[2].prepare: There is no time to get from 'childs-pose' (quadruped) to 'hip-flexor' (halfKneeling); consider some seconds of 'prepare'.",
                "warning SK2003 $.steps[0]: 'cat-camel' needs 'mat', which is not among the equipment at hand.",
                "advice SK3001 $.steps[1].dose.hold: 'childs-pose' is held for 5 s; for adults consider holds of 10 to 30 seconds.");
    }

    [Fact]
    public void A_routine_that_cannot_be_read_gives_a_list_too()
        => FluentActions.Invoking(() => Catalog.Reader.ReadRoutine(Read("morning.json").Replace("childs-pose", "child-pose").Replace("\"PT20S\"", "20")).GetValueOrThrow())
            .Should().Throw<StretchKitValidationException>().Which.Message.Split('\n').Should().HaveCount(2)
            .And.Contain(l => l.Contains("error SK1019 $.steps[1].stretch:") && l.Contains("Did you mean 'childs-pose'?"))
            .And.Contain(l => l.Contains("error SK1006 $.steps[1].dose.hold:"));

    private static string Read(string file)
    {
        DirectoryInfo at = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "StretchKit.sln")))
            at = at.Parent ?? throw new DirectoryNotFoundException($"No StretchKit.sln above {AppContext.BaseDirectory}.");
        return File.ReadAllText(Path.Combine(at.FullName, "samples", "Embed.Tests", file));
    }
}
