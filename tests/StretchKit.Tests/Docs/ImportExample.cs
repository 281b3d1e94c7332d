using System.IO;
using System.Linq;
using FluentAssertions;
using StretchKit;
using StretchKit.Import;
using Xunit;

namespace Docs;

public class ImportExample
{
    [Fact]
    public void It_runs_and_shows_the_record_of_the_page()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, """
            [ { "id": "Calf_Stretch", "name": "Calf stretch", "category": "stretching", "equipment": null,
                "instructions": [ "Stand and lean against a wall.", "Hold for 20-30 seconds, then switch sides." ] } ]
            """);
        var output = new StringWriter();
        Run(path, output).Find("calf_stretch").Should().NotBeNull();
        File.Delete(path);

        string page = StretchKit.Tests.Repository.Read("docs", "import.md").ReplaceLineEndings("\n");
        page.Should().Contain("\n```\n" + output.ToString().ReplaceLineEndings("\n") + "```\n");
    }

    [Fact]
    public void The_example_of_the_page_is_the_compiled_one()
        => StretchKit.Tests.Docs.ReadmeTests.Fence(StretchKit.Tests.Repository.Read("docs", "import.md").ReplaceLineEndings("\n"), "csharp")
            .Should().Be(StretchKit.Tests.Docs.ReadmeTests.Region(
                StretchKit.Tests.Repository.Read("tests", "StretchKit.Tests", "Docs", "ImportExample.cs").ReplaceLineEndings("\n"), "Import"));

    private static StretchSource Run(string path, StringWriter Console)
    {
        #region Import
        ImportResult result = ExerciseImport.ReadFreeExerciseDb(File.ReadAllBytes(path));   // or ReadCsv

        foreach (ImportRecord record in result.Records.Where(r => r.Reason != ImportReason.OtherCategory))
            Console.WriteLine(record);                       // what was inferred, and from which words; what was left out, and why

        StretchSource mine = StretchSource.Of(result.Stretches);
        var reader = new DocumentReader(mine);               // routines may name the imported stretches now
        #endregion

        return reader.Stretches;
    }
}
