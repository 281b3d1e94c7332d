using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Import;
using Xunit;

namespace StretchKit.Tests.Import;

/// <summary>Files as people have them, with what is right for each; the folder of each case says where its shape is from.</summary>
public class ImportCaseTests
{
    private static readonly HashSet<string> Covered =
    [
        "01-prose-shapes", "02-csv-steps-in-several-columns", "03-csv-dose-cells", "05-csv-rest-rows", "06-csv-position-words", "07-csv-excel", "08-non-latin-names",
        "14-each-set-is-two-halves", "15-circuit-rests", "17-physio-running-order", "19-cues-cut-off", "25-history-csv", "29-csv-without-style", "31-equipment-words",
    ];

    [SkippableFact]
    public void Every_case_of_the_folder_has_a_test()
        => Directory.GetDirectories(Path.GetDirectoryName(Path.GetDirectoryName(SharedCases.Import("01-prose-shapes/input.json")))!).Select(Path.GetFileName).Should().BeSubsetOf(Covered);

    [SkippableFact]
    public void Steps_stand_in_several_columns()
    {
        var mapping = new ImportMapping { Name = ["Name"], Id = ["ID"], Targets = ["Target Muscle"], Hold = ["Duration_Seconds"], Instructions = ["Step"] };
        ImportResult a = Csv("02-csv-steps-in-several-columns/a.csv", mapping);
        a.Stretches.Select(s => (s.Id, s.Dose.Hold, s.StartingPosition, s.Laterality, s.Instructions.Count)).Should().Equal(
            ("q01", Seconds(30), StartingPosition.Seated, Laterality.Unilateral, 3), ("q02", Seconds(25), StartingPosition.Seated, Laterality.Bilateral, 3));
        a.Stretches[0].Instructions.Select(i => i.ToString()).Should().StartWith("Sit up straight on a chair.").And.EndWith("Hold for 30 seconds then repeat on the other side.");

        ImportResult b = Csv("02-csv-steps-in-several-columns/b.csv", ImportMapping.ExerciseDb);
        b.Stretches.Select(s => (s.Name.ToString(), s.Dose.Hold, s.StartingPosition, s.Laterality, s.Instructions.Count)).Should().Equal(
            ("heel to seat stretch", Seconds(20), StartingPosition.Standing, Laterality.Unilateral, 4), ("kneeling reach stretch", Seconds(30), StartingPosition.Kneeling, Laterality.Bilateral, 3));
        b.Stretches[0].Targets.Should().Equal("quads", "hamstrings", "glutes");
        b.Stretches[0].Equipment.Should().BeEmpty();
    }

    /// <summary>The hold in seconds, reps and sets that are right, or null for what is left out and told.</summary>
    [SkippableFact]
    public void A_cell_is_a_value_or_told()
    {
        (double? Hold, int? Reps, int? Sets)[] right =
        [
            (20, 2, 1), (20, 8, 2), (30, 10, 3), (45, 10, 1), (120, 5, 1), (90, 5, 1), (45, 5, 1), (30, 5, 1), (30, 5, 1), (30, 10, 3), (30, 10, 2), (30.5, 10, 2), (30, null, 3),
            (null, null, 3), (30, 10, 1), (30, 10, 2), (null, null, null), (30, 1, 3), (30, null, null), (null, null, null), (null, null, null), (null, null, null), (30000, 1000, 1),
            (null, null, 1), (30, 10, 1),
        ];
        ImportResult result = Csv("03-csv-dose-cells/a.csv", null, Exercise.Lenient);
        result.Records.Should().HaveCount(25).And.OnlyContain(r => r.IsKept);
        result.Stretches.Select(s => (s.Dose.Hold?.TotalSeconds, s.Dose.Reps, s.Dose.Sets)).Should().Equal(right);
        foreach (ImportRecord record in result.Records)
        {
            foreach (ImportedMember member in record.Members.Where(m => m.Origin == ImportOrigin.LeftOut && m.Path.StartsWith("dose.", System.StringComparison.Ordinal)))
                member.Reason.Should().BeOneOf(ImportReason.NotUnderstood, ImportReason.NotStated);
        }

        result.Records[12].Member("dose.reps")!.Words.Should().Be("AMRAP");
        result.Records[20].Member("dose.hold")!.Words.Should().Be("-");
    }

    [SkippableFact]
    public void Rows_of_rest_are_rests()
    {
        RunningOrderResult result = RunningOrderImport.ReadCsv(File.ReadAllBytes(SharedCases.Import("05-csv-rest-rows/a.csv")), new RunningOrderMapping { Name = ["position"], Time = ["time"] });
        result.Records.Should().OnlyContain(r => r.IsKept);
        Timeline timeline = result.Routine!.ToTimeline();
        timeline.Total.Should().Be(Duration.FromSeconds(155));
        timeline.Segments.Where(s => s.Kind == SegmentKind.Hold).Select(s => (s.Stretch.Id, s.Side)).Should().Equal(
            ("shoulder-rings", Side.Both), ("rotation", Side.Left), ("rotation", Side.Right), ("neck-lean", Side.Left), ("neck-lean", Side.Right));
    }

    [SkippableFact]
    public void Words_of_positions_are_understood_or_told()
    {
        ImportResult result = Csv("06-csv-position-words/a.csv", new ImportMapping { Id = ["exercise_id"], Name = ["title"], Targets = ["body_region"], Summary = ["description"] });
        result.Records.Select(r => r.Stretch?.StartingPosition).Should().Equal(
            StartingPosition.Seated, StartingPosition.Quadruped, null, StartingPosition.SideLying, StartingPosition.HalfKneeling, StartingPosition.Kneeling, StartingPosition.LongSitting, StartingPosition.Prone);
        ImportedMember told = result.Records[2].Member("startingPosition")!;
        (told.Reason, told.Words).Should().Be((ImportReason.NotUnderstood, "lying"));
        result.Stretches[3].Equipment.Should().BeEmpty("'none' is nothing");

        ImportResult given = Csv("06-csv-position-words/a.csv", null, Exercise.Lenient);
        given.Records[2].Member("startingPosition")!.Should().Match<ImportedMember>(m => m.Origin == ImportOrigin.Given && m.Words == "lying", "a default does not hide that");
    }

    [SkippableTheory]
    [InlineData("a-bom-semicolon.csv", "Katze; Kuh|Hüfte dehnen", "")]
    [InlineData("b-sep-line.csv", "Katze; Kuh|Hüfte dehnen", "")]
    [InlineData("c-ansi.csv", "", "SK1003")]
    [InlineData("d-utf16.csv", "Katze\t Kuh|Hüfte dehnen", "")]
    [InlineData("e-trailing-columns.csv", "A|B", "")]
    [InlineData("f-short-rows.csv", "B", "SK1048")]
    [InlineData("g-header-case-space.csv", "A", "")]
    [InlineData("h-header-twice.csv", "A", "")]
    [InlineData("i-title-row.csv", "A", "SK1109")]
    [InlineData("j-empty-and-comment.csv", "A", "")]
    public void Files_of_spreadsheets_are_read(string file, string names, string codes)
    {
        ImportResult result = Csv("07-csv-excel/" + file);
        string.Join('|', result.Stretches.Select(s => s.Name.ToString())).Should().Be(names);
        string.Join('|', result.Findings.Select(f => f.Code)).Should().Be(codes);
        if (file[0] is 'a' or 'b' or 'd')
            result.Stretches[1].Dose.Hold.Should().Be(Duration.FromSeconds(7.5));
        if (file[0] == 'h')
            result.Stretches[0].Instructions.Select(i => i.ToString()).Should().Equal("Step one.", "Step two.");
    }

    [SkippableFact]
    public void Names_in_every_script_keep_their_record()
    {
        ImportResult json = ExerciseImport.ReadFreeExerciseDb(File.ReadAllBytes(SharedCases.Import("08-non-latin-names/a.json")));
        json.Records.Should().HaveCount(7).And.OnlyContain(r => r.IsKept);
        json.Stretches.Select(s => s.Id).Should().OnlyHaveUniqueItems();
        json.Stretches.Select(s => s.Name.ToString()).Should().Equal("首のストレッチ", "お尻のストレッチ", "Растяжка шеи", "मार्जरीआसन", "Étirement du cou", "Übung für Füße", "首");
        json.Stretches[4].Id.Should().Be("etirement-du-cou");
        ImportResult csv = Csv("08-non-latin-names/a.csv");
        csv.Records.Should().HaveCount(3).And.OnlyContain(r => r.IsKept);
        csv.Stretches[0].Id.Should().Be(json.Stretches[0].Id, "it depends on the name alone");
    }

    [SkippableTheory]
    [InlineData("hevy.csv", "2025-06-28T19:34:00Z", "2025-06-28T20:36:00Z")]
    [InlineData("strong.csv", "2025-06-30T19:56:00Z", "2025-06-30T20:08:00Z")]
    public void Histories_become_sessions(string file, string started, string ended)
    {
        HistoryResult result = HistoryImport.ReadCsv(File.ReadAllBytes(SharedCases.Import("25-history-csv/" + file)), DateTimeZone.Utc);
        Session session = result.Sessions.Should().ContainSingle().Subject;
        (session.RoutineId, session.Started.ToString(), session.Ended.ToString()).Should().Be(("mobility", started, ended));
        session.Holds.Where(h => h.Planned is not null).Select(h => (h.StretchId, h.Set, h.Actual)).Should().Equal(
            ("hip-lunge-stretch", 1, Duration.FromSeconds(60)), ("hip-lunge-stretch", 2, Duration.FromSeconds(60)));
        result.Records.Count(r => !r.IsKept).Should().Be(file[0] == 's' ? 1 : 0, "a rest is none");
    }

    [SkippableFact]
    public void A_dose_tells_the_style_and_sides_tell_laterality()
    {
        ImportResult result = Csv("29-csv-without-style/a.csv");
        result.Stretches.Select(s => (s.Style, s.Laterality)).Should().Equal(
            (StretchStyle.Static, Laterality.Unilateral), (StretchStyle.Mobility, Laterality.Unilateral), (StretchStyle.Static, Laterality.Unilateral), (StretchStyle.Static, Laterality.Bilateral));
    }

    [SkippableFact]
    public void Words_that_only_look_like_equipment_are_none()
    {
        ImportResult result = ExerciseImport.ReadFreeExerciseDb(File.ReadAllBytes(SharedCases.Import("31-equipment-words/a.json")), Exercise.Lenient);
        result.Stretches.Should().HaveCount(10).And.OnlyContain(s => s.Equipment.Count == 0);
    }

    private static ImportResult Csv(string file, ImportMapping? mapping = null, ImportOptions? options = null)
        => ExerciseImport.ReadCsv(File.ReadAllBytes(SharedCases.Import(file)), mapping, options);

    private static Duration? Seconds(double seconds) => Duration.FromSeconds(seconds);
}
