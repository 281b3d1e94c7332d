using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using StretchKit.Import;
using Xunit;

namespace StretchKit.Tests.Import;

public class CsvTests
{
    private static readonly Func<string, ImportResult> Read = csv => ExerciseImport.ReadCsv(csv, options: Exercise.Lenient);

    [Theory]
    [InlineData("name,purpose\na,b\nc,d")]
    [InlineData("name,purpose\r\na,b\r\nc,d\r\n")]
    [InlineData("\uFEFFname,purpose\ra,b\r\r\nc,d\r")]
    [InlineData("NAME;Purpose\n\"a\";b\n\nc;d\n")]
    [InlineData("name\tpurpose\na\tb\nc\td\n")]
    [InlineData("\"name\",\"purpose\"\n\"a\",\"b\"\n\"c\",\"d\"")]
    public void Line_ends_separators_marks_and_quotation_are_a_matter_of_form(string csv)
        => Read(csv).Stretches.Select(s => (s.Name.ToString(), s.Purpose!.ToString())).Should().Equal(("a", "b"), ("c", "d"));

    [Theory]
    [InlineData("name,purpose\na,b", ',')]
    [InlineData("name;purpose\na;b", ';')]
    [InlineData("name\tpurpose\na\tb", '\t')]
    [InlineData("name\na;b", ',')]
    [InlineData("\"name;;\",purpose\na,b", ',')]
    public void The_separator_is_found_in_the_header_and_told(string csv, char separator) => Read(csv).Separator.Should().Be(separator);

    [Fact]
    public void A_stated_separator_is_taken()
    {
        ImportResult result = ExerciseImport.ReadCsv("name|purpose\na,b|c", new ImportMapping { Separator = '|' }, Exercise.Lenient);
        (result.Separator, result.Stretches[0].Name.ToString()).Should().Be(('|', "a,b"));
        ((Action)(() => _ = new ImportMapping { Separator = 'x' })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cells_in_quotation_marks_hold_separators_line_breaks_and_quotation_marks()
    {
        ImportResult result = Read("name,purpose,instructions\n\"a, \"\"b\"\"\",c \"d\",\"Stand.\r\nReach | up.\"\n\"\"\"x\",e,f\n");

        result.Stretches.Select(s => s.Name.ToString()).Should().Equal("a, \"b\"", "\"x");
        result.Stretches[0].Purpose!.ToString().Should().Be("c \"d\"", "a quotation mark within a cell stands for itself");
        result.Stretches[0].Instructions.Select(i => i.ToString()).Should().Equal("Stand.", "Reach", "up.");
        result.Records.Select(r => r.Line).Should().Equal(2, 4);
    }

    [Fact]
    public void Every_column_reaches_its_member()
    {
        ImportResult result = Read("""
            id,name,summary,category,style,startingPosition,laterality,instructions,purpose,targets,equipment,cautions,hold,reps,sets,sides,colour
            neck,Neck turn,Turn.,stretching,Static,side-lying,UNILATERAL,One|Two,Why,"neck, upper back",chair,Slowly,PT20S,3,2,left then right,blue
            """);

        result.Stretches.Should().Equal(new Stretch("neck", "Neck turn", StretchStyle.Static, StartingPosition.SideLying, Laterality.Unilateral)
        {
            Summary = "Turn.",
            Instructions = ["One", "Two"],
            Purpose = "Why",
            Targets = ["neck", "upper-back"],
            Equipment = ["chair"],
            Cautions = ["Slowly"],
            Dose = new Dose { Hold = Duration.FromSeconds(20), Reps = 3, Sets = 2, Sides = Sides.LeftThenRight },
            Metadata = new Metadata([new("sourceId", "neck"), new("category", "stretching"), new("colour", "blue")]),
        });
        result.Records[0].Members.Where(m => m.Origin != ImportOrigin.Exact).Select(m => m.ToString()).Should().Equal("targets[1]: inferred from \"upper back\"");
    }

    [Theory]
    [InlineData("20", 20_000)]
    [InlineData("1.5", 1_500)]
    [InlineData("PT1M", 60_000)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("86401", null)]
    [InlineData("20 s", 20_000)]
    [InlineData("1,5", 1_500)]
    [InlineData("1,500", null)]
    [InlineData("20–30 seconds", 20_000)]
    [InlineData("1:30", 90_000)]
    [InlineData("3x30s", 30_000)]
    [InlineData("30s each side", 30_000)]
    [InlineData("٣٠", 30_000)]
    [InlineData("5 breaths", null)]
    [InlineData("up to 30 s", null)]
    [InlineData("AMRAP", null)]
    [InlineData("1e1", null)]
    [InlineData("99999999999999999999999999999999", null)]
    public void A_hold_is_seconds_or_a_duration(string cell, int? milliseconds)
    {
        ImportRecord record = Read($"name,hold,instructions\nx,\"{cell}\",Hold for 10 seconds.\n").Records[0];

        record.Stretch!.Dose.Hold.Should().Be(milliseconds is { } ms ? Duration.FromMilliseconds(ms) : null);
        record.Member("dose.hold")!.Reason.Should().Be(milliseconds is null ? ImportReason.NotUnderstood : null, "prose does not replace what is stated");
    }

    [Theory]
    [InlineData("style", "ballistic", "style")]
    [InlineData("startingPosition", "hanging", "startingPosition")]
    [InlineData("laterality", "both", "laterality")]
    [InlineData("reps", "many", "dose.reps")]
    [InlineData("reps", "0", "dose.reps")]
    [InlineData("sets", "1001", "dose.sets")]
    [InlineData("sides", "up", "dose.sides")]
    public void What_is_stated_and_not_understood_is_left_out_and_told(string column, string cell, string path)
    {
        ImportedMember member = ExerciseImport.ReadCsv($"name,{column}\nx,{cell}\n", options: Exercise.Lenient with { UnknownStyle = null, UnknownPosition = null, UnknownLaterality = null })
            .Records[0].Member(path) ?? Read($"name,{column}\nx,{cell}\n").Records[0].Member(path)!;

        (member.Origin, member.Reason, member.Words).Should().Be((ImportOrigin.LeftOut, ImportReason.NotUnderstood, cell));
    }

    [Fact]
    public void Sides_that_do_not_fit_and_a_tempo_beside_a_hold_are_left_out()
    {
        ImportRecord record = Read("name,laterality,hold,tempo,sides\nx,bilateral,10,2,left\n").Records[0];

        record.Stretch!.Dose.Should().Be(new Dose { Hold = Duration.FromSeconds(10) });
        new[] { "dose.tempo", "dose.sides" }.Select(p => record.Member(p)!.Reason).Should().Equal(ImportReason.Ambiguous, ImportReason.Ambiguous);
        Read("name,tempo\nx,2\n").Stretches[0].Dose.Should().Be(new Dose { Tempo = Duration.FromSeconds(2) });
    }

    [Fact]
    public void Columns_may_have_other_headers()
    {
        var mapping = new ImportMapping { Name = ["Übung"], Hold = ["Sekunden"] };
        ExerciseImport.ReadCsv("übung;sekunden\nx;20\n", mapping, Exercise.Lenient).Stretches[0].Dose.Hold.Should().Be(Duration.FromSeconds(20));
    }

    [Fact]
    public void A_record_without_a_fault_is_read_beside_one_that_has_one()
    {
        ImportResult result = Read("name,hold\n\"a\"b,1\nc,2\nd\n");
        result.Stretches.Select(s => s.Id).Should().Equal("c");
        result.Records.Select(r => r.Reason).Should().Equal(ImportReason.Faulty, null, ImportReason.Faulty);
        result.Findings.Select(f => f.Code).Should().Equal("SK1047", "SK1048");
    }

    [Fact]
    public void Hostile_sizes_are_findings()
    {
        Read("name\n\"" + new string('x', 10_000_000)).Findings.Select(f => f.Code).Should().Equal("SK1046");
        Read("name\n" + new string('x', 10_000_000)).Findings.Select(f => f.Code).Should().Equal("SK1026");
        Read("name" + new string(',', 1_000_000) + "\nx\n").Findings.Select(f => f.Code).Should().Equal("SK1025");
        Read("name\n" + string.Concat(Enumerable.Repeat("x\n", ExerciseImport.MaxRecords + 1))).Findings.Select(f => f.Code).Should().Equal("SK1025");
        Read("name\n" + string.Concat(Enumerable.Repeat("x,y\n", 5_000))).Findings.Should().HaveCount(1_001);
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_a_finding()
        => ExerciseImport.ReadCsv(Encoding.Latin1.GetBytes("name\nGröße\n")).Findings.Select(f => (f.Code, f.Line, f.Column)).Should().Equal(("SK1003", 2, 3));
}
