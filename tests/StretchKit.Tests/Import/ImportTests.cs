using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using StretchKit.Import;
using Xunit;

namespace StretchKit.Tests.Import;

/// <summary>What holds of imports whatever the format: ids, what is given for the unknown, what is left out.</summary>
public class ImportTests
{
    [Fact]
    public void Without_options_what_is_unknown_leaves_the_record_out_and_is_named()
    {
        ImportRecord record = Exercise.Import("Breathe.");

        (record.Stretch, record.Reason).Should().Be((null, ImportReason.Incomplete));
        record.Members.Where(m => m.Origin == ImportOrigin.LeftOut).Select(m => m.Path).Should().Equal("style", "startingPosition", "laterality");
    }

    [Fact]
    public void What_is_given_for_the_unknown_is_told_as_given()
    {
        ImportRecord record = Exercise.Import("Breathe.", options: Exercise.Lenient);

        record.Stretch!.StartingPosition.Should().Be(StartingPosition.Standing);
        record.Members.Where(m => m.Origin == ImportOrigin.Given).Select(m => m.Path).Should().Equal("style", "startingPosition", "laterality");
        record.Stretch.Dose.Should().Be(Dose.Unstated, "no dose is made up");
    }

    [Theory]
    [InlineData("Cat_Stretch", "cat_stretch")]
    [InlineData("Child's Pose", "childs-pose")]
    [InlineData("  90/90  Hamstring!", "90-90-hamstring")]
    [InlineData("_x", "x")]
    [InlineData("Größe", "grosse")]
    [InlineData("Растяжка шеи", "rastyazhka-shei")]
    public void An_id_is_made_legal_and_told(string written, string id)
    {
        ImportResult result = ExerciseImport.ReadCsv($"id,name\n{written},X\n", options: Exercise.Lenient);
        result.Stretches[0].Id.Should().Be(id);
        result.Records[0].Member("id")!.Origin.Should().Be(ImportOrigin.Inferred);
        result.Records[0].SourceId.Should().Be(written);
    }

    [Fact]
    public void Ids_are_unique_and_as_long_as_they_may_be()
    {
        string name = new('a', 70);
        ImportResult result = ExerciseImport.ReadCsv($"name\n{name}\n{name}\n{name}\nb\nb\nb-2\n", options: Exercise.Lenient);
        result.Stretches.Select(s => s.Id).Should().Equal(name[..64], name[..62] + "-2", name[..62] + "-3", "b", "b-2", "b-2-2");
    }

    [Fact]
    public void A_name_without_a_Latin_form_has_an_id_that_depends_on_it_alone()
    {
        ImportResult result = ExerciseImport.ReadCsv("name\n伸展\n首\n", options: Exercise.Lenient);
        result.Stretches.Select(s => s.Name.ToString()).Should().Equal("伸展", "首");
        ExerciseImport.ReadCsv("name\n首\n", options: Exercise.Lenient).Stretches[0].Id.Should().Be(result.Stretches[1].Id).And.StartWith("stretch-");
    }

    [Fact]
    public void A_muscle_that_is_said_twice_is_there_once_and_told()
    {
        ImportRecord record = ExerciseImport.ReadFreeExerciseDb(
            """{ "name": "x", "primaryMuscles": ["lower back"], "secondaryMuscles": ["calves", "lower back"], "images": ["a.jpg"] }""", Exercise.Lenient).Records[0];

        record.Stretch!.Targets.Should().Equal("low-back", "calves");
        record.Members.Should().Contain(m => m.Path == "targets" && m.Reason == ImportReason.Repeated && m.Words == "lower back");
        record.Member("images")!.Reason.Should().Be(ImportReason.NotImported);
    }

    [Fact]
    public void Other_categories_are_left_out_unless_asked_for()
    {
        const string Json = """[ { "name": "a", "category": "strength" }, { "name": "b", "category": "Stretching" }, { "name": "c" } ]""";
        ExerciseImport.ReadFreeExerciseDb(Json, Exercise.Lenient).Records.Select(r => r.Reason).Should().Equal(ImportReason.OtherCategory, null, null);
        ExerciseImport.ReadFreeExerciseDb(Json, Exercise.Lenient with { Category = null }).Stretches.Should().HaveCount(3);
    }

    [Fact]
    public void Language_and_source_are_the_applications()
    {
        var source = new Source("My list");
        Stretch stretch = Exercise.Import("Reach up.", options: Exercise.Lenient with { Language = "en", Source = source }).Stretch!;
        stretch.Instructions.Should().Equal(Text.In("en", "Reach up."));
        stretch.Source.Should().Be(source);
    }

    [Fact]
    public void A_fault_in_one_record_leaves_the_others()
    {
        ImportResult result = ExerciseImport.ReadFreeExerciseDb("""[ { "name": "a" }, { "name": 5 }, { "name": "b" }, { "na""", Exercise.Lenient);
        result.Records.Select(r => r.Reason).Should().Equal(null, ImportReason.Faulty, null, ImportReason.Faulty);
        result.Findings.Select(f => f.Code).Should().Equal("SK1006", "SK1002");
    }

    [Theory]
    [InlineData("""[ { "id": "a", "name": "Neck turn", "force": null, "primaryMuscles": ["neck"], "instructions": ["Stand. Hold for 10-20 seconds."] }, { "name": "b" } ]""")]
    [InlineData("name;hold;instructions\n\"Neck \"\"turn\"\"\";20;\"Stand.\nHold for 10 seconds.\"\nCalf;PT1M;\n")]
    public void Whatever_is_changed_in_a_file_nothing_is_thrown(string text)
    {
        var random = new Random(20260105);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            for (int change = random.Next(1, 4); change > 0; change--)
                utf8[random.Next(utf8.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:;\n\r-0"[random.Next(12)];
            foreach (ImportResult result in new[] { ExerciseImport.ReadFreeExerciseDb(utf8), ExerciseImport.ReadCsv(utf8, options: Exercise.Lenient) })
            {
                result.Records.All(r => (r.Stretch is null) != (r.Reason is null)).Should().BeTrue();
                if (result.Report.IsValid)
                    result.Records.Should().NotContain(r => r.Reason == ImportReason.Faulty, "nothing is wrong with {0}", Encoding.UTF8.GetString(utf8));
            }
        }
    }

    [Fact]
    public void A_report_can_be_read()
        => Exercise.Import("Stand on one leg. Hold for 20 seconds.", equipment: "other").ToString().Should().Be("""
            [0] line 1 x: x
              style: inferred from "Hold for 20 seconds"
              startingPosition: inferred from "Stand"
              laterality: inferred from "one leg"
              equipment: left out, not understood: "other"
              dose.hold: inferred from "Hold for 20 seconds"
              dose.reps: left out, not stated
              dose.sets: left out, not stated
              dose.sides: left out, not stated
            """.ReplaceLineEndings("\n"));
}
