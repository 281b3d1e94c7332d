using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Import;
using Xunit;

namespace StretchKit.Tests.Import;

/// <summary>The real file, where it is there: every record is accounted for, and counted once more without the library.</summary>
public class FreeExerciseDbTests
{
    private static readonly string File = Path.Combine(Repository.Root, "..", "shared", "data", "free-exercise-db.json");

    [SkippableFact]
    public void Every_record_is_accounted_for()
    {
        (ImportResult result, List<JsonElement> exercises) = Import();

        result.Report.Findings.Should().BeEmpty();
        result.Records.Select(r => r.SourceId).Should().Equal(exercises.Select(e => e.GetProperty("id").GetString()));
        result.Records.Count(r => r.Reason != ImportReason.OtherCategory).Should().Be(exercises.Count(IsStretching)).And.Be(123);
        result.Records.Count(r => r.Reason == ImportReason.SelfMassage).Should().Be(exercises.Count(e => IsStretching(e) && Regex.IsMatch(Prose(e), "roller|foam roll|rolling pin", RegexOptions.IgnoreCase))).And.Be(14);
        result.Records.Where(r => r.Reason == ImportReason.Incomplete).Should().OnlyContain(r => r.Members.Any(m => m.Origin == ImportOrigin.LeftOut));
        result.Stretches.Select(s => s.Id).Should().OnlyHaveUniqueItems();

        int Count(ImportReason? reason) => result.Records.Count(r => r.Reason == reason);
        Repository.Read("docs", "import.md").Should().Contain(
            $"{Count(null)} become stretches, {Count(ImportReason.SelfMassage)} are massage with a roller and no stretch, and {Count(ImportReason.Incomplete)} do not say");
    }

    [SkippableFact]
    public void Holds_are_those_that_the_sentences_say()
    {
        (ImportResult result, List<JsonElement> exercises) = Import();
        foreach (ImportRecord record in result.Records.Where(r => r.Stretch is not null))
        {
            // Sentence by sentence, without the library's patterns: a sentence of holding that has a number before its seconds.
            List<int> holds =
            [
                .. Sentences(exercises[record.Index]).Where(s => s.Contains("hold", StringComparison.OrdinalIgnoreCase))
                    .Select(s => Regex.Match(s, @"(\d+)(?:(?:-| to )\d+)? seconds?")).Where(m => m.Success)
                    .Select(m => int.Parse(m.Groups[1].Value)).Distinct(),
            ];

            if (record.Stretch!.Dose.Hold is { } hold)
                holds.Should().Equal([(int)hold.TotalSeconds], "so says {0}", record.SourceId);
            else
                Sentences(exercises[record.Index]).Should().NotContain(s => Regex.IsMatch(s, @"\b[Hh]old (\w+ ){0,2}for \d"), "of {0}", record.SourceId);
        }
    }

    [SkippableFact]
    public void Reps_and_sides_are_those_that_the_words_say()
    {
        (ImportResult result, List<JsonElement> exercises) = Import();
        foreach (ImportRecord record in result.Records.Where(r => r.Stretch is not null))
        {
            string prose = Prose(exercises[record.Index]);
            Match reps = Regex.Match(prose, @"(\d+)-\d+ (?:times|repetitions)");
            record.Stretch!.Dose.Reps.Should().Be(reps.Success ? int.Parse(reps.Groups[1].Value) : null, "so says {0}", record.SourceId);
            if (Regex.IsMatch(prose, @"[Ss]witch (sides|legs)|the other (side|leg|arm)|your other (side|leg|arm)|opposite leg,? (?:and|Continue)"))
                record.Stretch.Laterality.Should().Be(Laterality.Unilateral, "so says {0}", record.SourceId);
            if (prose.Contains("partner", StringComparison.Ordinal))
                record.Stretch.Equipment.Should().Contain("partner");
        }
    }

    [SkippableFact]
    public void Every_stretch_is_written_and_read_back_equal_and_can_be_done()
    {
        foreach (ImportRecord record in Import().Result.Records.Where(r => r.Stretch is not null))
        {
            Stretch stretch = record.Stretch!;
            string json = new DocumentWriter(StretchSource.Empty).Write(stretch);
            Catalog.Reader.ReadStretch(json).GetValueOrThrow().Should().Be(stretch);
            new Routine("r", "R", [stretch.AsStep()]).Validate().IsValid.Should().BeTrue();
        }
    }

    [SkippableFact]
    public void With_every_category_and_all_unknowns_given_only_massage_and_the_nameless_are_left_out()
    {
        Skip.IfNot(System.IO.File.Exists(File), Missing);
        ImportResult result = ExerciseImport.ReadFreeExerciseDb(System.IO.File.ReadAllBytes(File), Exercise.Lenient with { Category = null });
        result.Records.Where(r => r.Stretch is null).Should().OnlyContain(r => r.Reason == ImportReason.SelfMassage);
        result.Stretches.Should().HaveCountGreaterThan(850);
    }

    private const string Missing = "There is no folder shared/data with free-exercise-db.json beside the repository.";

    private static (ImportResult Result, List<JsonElement> Exercises) Import()
    {
        Skip.IfNot(System.IO.File.Exists(File), Missing);
        byte[] utf8 = System.IO.File.ReadAllBytes(File);
        return (ExerciseImport.ReadFreeExerciseDb(utf8), [.. JsonDocument.Parse(utf8).RootElement.EnumerateArray()]);
    }

    private static bool IsStretching(JsonElement exercise) => exercise.GetProperty("category").GetString() == "stretching";

    private static string Prose(JsonElement exercise) => string.Join(" ", exercise.GetProperty("instructions").EnumerateArray().Select(i => i.GetString()));

    private static string[] Sentences(JsonElement exercise) => Prose(exercise).Split('.');
}
