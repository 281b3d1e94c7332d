using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Docs;

/// <summary>The page of the catalogue has what the catalogue has; with STRETCHKIT_WRITE_DOCS set it is written anew.</summary>
public partial class CataloguePageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "catalogue.md");

    public static TheoryData<string> Tables => ["stretches", "cautions", "routines", "programs"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_that_of_the_catalogue(string name)
    {
        string begin = $"<!-- {name} -->\n";
        string text = Repository.Read("docs", "catalogue.md").ReplaceLineEndings("\n");
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int to = text.IndexOf("\n\n", from, StringComparison.Ordinal);
        string table = string.Join('\n', Rows(name));
        if (Environment.GetEnvironmentVariable("STRETCHKIT_WRITE_DOCS") is not null)
            File.WriteAllText(Page, text[..from] + table + text[to..]);
        else
            text[from..to].Should().Be(table);
    }

    [Fact]
    public void Every_work_that_a_stretch_or_a_finding_names_is_on_the_page_of_evidence()
    {
        string page = Repository.Read("docs", "evidence.md");
        IEnumerable<string> named = Catalog.Stretches.Select(s => s.Source!.Title.ToString())
            .Concat(FindingCodes.All.Where(c => c.Evidence is not null).Select(c => c.Evidence!.ToString()));
        foreach (string title in named)
        {
            foreach (Match doi in Doi().Matches(title))
                page.Should().Contain(doi.Value);
            foreach (Match work in FirstAuthorAndYear().Matches(title))
                page.Should().Contain(work.Groups[1].Value).And.Contain(work.Groups[2].Value);
        }

        named.Count(t => Doi().IsMatch(t)).Should().BeGreaterThan(25);
    }

    // What begins a row of the page, and the word by which the catalogue warns of it.
    [Theory]
    [InlineData("rounding or turning the back with osteoporosis", "osteoporosis")]
    [InlineData("stopping when bending sends pain into the leg", "pain runs into the leg|leg tingles")]
    [InlineData("bending the back right after getting up", "after getting up")]
    [InlineData("bending back with a narrowed spinal canal", "narrowed spinal canal")]
    [InlineData("artificial hip", "artificial hip")]
    [InlineData("painful or artificial knee, kneeling", "artificial knee|kneeling hurts|knee operation|painful knee|knee injury|knee of the crossed leg")]
    [InlineData("pregnancy, lying on the back or front", "pregnancy")]
    [InlineData("pubic bone pain in pregnancy, pinching groin", "pubic bone|groin")]
    [InlineData("head low with glaucoma", "glaucoma")]
    [InlineData("head low with very high blood pressure", "high blood pressure")]
    [InlineData("neck: injury, rheumatoid arthritis, dizziness, numb arm", "neck injury|dizzy|rheumatoid")]
    [InlineData("shoulder, wrist, Achilles tendon, sole of the foot", "shoulder|hand or wrist|wrists hurt|hand tingles|Achilles|injury or numbness of the foot")]
    [InlineData("swollen, warm or suddenly painful calf", "swollen, warm")]
    [InlineData("chairs that roll or tip, one leg, balance", "cannot roll|balance is unsure|Hold on to a wall|roll or slide|hand on the wall")]
    public void A_caution_has_its_row_on_the_page_of_evidence(string row, string words)
    {
        CautionRows().Should().Contain(r => r.StartsWith(row, StringComparison.Ordinal));
        Cautions().Should().Contain(c => words.Split('|').Any(c.Contains));
    }

    [Fact]
    public void Every_row_of_cautions_and_every_caution_that_names_a_condition_is_among_them()
    {
        string[][] kinds = [.. typeof(CataloguePageTests).GetMethod(nameof(A_caution_has_its_row_on_the_page_of_evidence))!
            .GetCustomAttributesData().Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => ((IEnumerable<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!).Select(v => (string)v.Value!).ToArray())];
        CautionRows().Where(r => r != "the same").Should().OnlyContain(r => kinds.Any(k => r.StartsWith(k[0], StringComparison.Ordinal)));

        // Whoever has something, had something or feels something is warned of it; the rest says how to move.
        string[] conditions = ["osteoporosis", "artificial", "after a", "pregnan", "glaucoma", "doctor", "Stop if", "stop if", "do not do this", "Do not do this", "numb", "tingle", "painful", "unsure"];
        Cautions().Where(c => conditions.Any(c.Contains)).Should().OnlyContain(c => kinds.Any(k => k[1].Split('|').Any(c.Contains)) || c.StartsWith("Stop if you feel pain, tingling"));
    }

    private static IEnumerable<string> Cautions()
        => Catalog.Stretches.SelectMany(s => s.Cautions).Select(c => c.For("en")).Append(Catalog.GeneralAdvice.For("en"));

    /// <summary>The first column of the table of cautions.</summary>
    private static IEnumerable<string> CautionRows()
        => Repository.Read("docs", "evidence.md").ReplaceLineEndings("\n").Split("## What the cautions rest on")[1].Split("### Red flags")[0]
            .Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Split('|')[1].Trim());

    private static IEnumerable<string> Rows(string name) => name switch
    {
        "stretches" =>
        [
            "| id | name | position | needs | works | usual dose | rests | takes |", "|---|---|---|---|---|---|---|---|",
            .. Catalog.Stretches.Select(s =>
                $"| `{s.Id}` | {s.Name} | {Position(s)} | {List(s.Equipment)} | {List(s.Targets)} | {Dose(s)} | {Rests(s)} | {Time(new Routine("one", "One", [s.AsStep()], Duration.Zero))} |"),
        ],
        "cautions" =>
        [
            "| id | cautions |", "|---|---|",
            .. Catalog.Stretches.Select(s => $"| `{s.Id}` | {string.Join(" ", s.Cautions)} |"),
        ],
        "routines" =>
        [
            "| id | name | takes | floor | steps |", "|---|---|---|---|---|",
            .. Catalog.Routines.Select(r =>
                $"| `{r.Id}` | {r.Name} | {Time(r)} | {(new StretchFilter { OffTheFloor = true }.Matches(r) ? "no" : "yes")} | {string.Join(", ", r.Steps)} |"),
        ],
        _ =>
        [
            "| weeks | morning and evening | takes | break | takes |", "|---|---|---|---|---|",
            .. Catalog.BackTwelveWeeks.Phases.Select((p, i) =>
                $"| {First(i)} to {First(i) + p.Weeks - 1} | `{p.RoutineOf("morning")}` | {Time(p, "morning")} | `{p.RoutineOf("break")}` | {Time(p, "break")} |"),
        ],
    };

    private static int First(int phase) => 1 + Catalog.BackTwelveWeeks.Phases.Take(phase).Sum(p => p.Weeks);

    private static string Time(ProgramPhase phase, string slot) => Time(Catalog.FindRoutine(phase.RoutineOf(slot)!)!);

    private static string Time(Routine routine)
    {
        Duration total = routine.ToTimeline().Total!.Value;
        return $"{total.Minutes + (60 * total.Hours)} min {total.Seconds} s";
    }

    private static string Position(Stretch stretch) => Capitals().Replace(stretch.StartingPosition.ToString(), " $0").Trim().ToLowerInvariant();

    private static string Rests(Stretch stretch)
    {
        EffectiveDose dose = stretch.AsStep().EffectiveDose;
        List<string> rests = [];
        if (dose.Reps > 1 && dose.RestBetweenReps > Duration.Zero)
            rests.Add($"{dose.RestBetweenReps.TotalSeconds} s between reps");
        if (dose.Sides != Sides.Both)
            rests.Add($"{dose.RestBetweenSides.TotalSeconds} s to change sides");
        return rests.Count == 0 ? "none" : string.Join(", ", rests);
    }

    private static string List(ValueList<string> ids) => ids.Count == 0 ? "nothing" : string.Join(", ", ids);

    private static string Dose(Stretch stretch)
    {
        EffectiveDose dose = stretch.AsStep().EffectiveDose;
        string work = dose.Hold is { } hold ? $"{hold.TotalSeconds} s × {dose.Reps}" : $"{dose.Reps} of {dose.Tempo!.Value.TotalSeconds} s";
        string phases = stretch.Phases.Count == 1 ? "" : $"{stretch.Phases.Count} phases of ";
        return phases + work + (dose.Sides == Sides.Both ? "" : " each side");
    }

    [GeneratedRegex(@"10\.\d{4,}/[^\s;]+")]
    private static partial Regex Doi();

    [GeneratedRegex(@"(?:^|; )(\w+) [A-Z]{1,2}\b.*?\b((?:19|20)\d\d)\b")]
    private static partial Regex FirstAuthorAndYear();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
