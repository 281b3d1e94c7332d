using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests;

/// <summary>Every word for people is there in three languages, says the same in each, and promises nothing.</summary>
public class CatalogWordsTests
{
    private static readonly string[] Languages = ["en", "de", "es"];

    private static readonly string[] Promises =
    [
        "cure", "heal", "treat", "prevent", "diagnos", "fixes", "correct", "posture", "therap", "guarantee", "pain-free", "protects", "relieves",
        "heil", "behandel", "vorbeug", "beugt vor", "verhinder", "korrig", "körperhaltung", "schmerzfrei", "garantier", "lindert", "schützt vor",
        "cura", "sana", "trata", "previen", "preven", "corrig", "correg", "postura corr", "sin dolor", "garantiz", "terap", "protege", "alivia el dolor",
    ];

    public static TheoryData<string> Documents =>
        [.. Catalog.Stretches.Select(s => s.Id), .. Catalog.Routines.Select(r => r.Id), .. Catalog.Programs.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_missing_and_nothing_was_left_in_English(string id)
    {
        foreach ((string place, Text text) in TextsOf(id))
        {
            text.Languages.Should().Equal(Languages, $"{id} {place}");
            string[] words = [.. Languages.Select(text.For)];
            words.Distinct().Should().HaveCount(3, $"{id} {place} is translated");
            words.Should().OnlyContain(w => w == w.Trim() && !w.Contains("  "));

            // Numbers, links in a chain of steps and the end of a sentence are the same in every language.
            words.Select(w => string.Join(' ', Regex.Matches(w, @"\d+").Select(m => m.Value))).Distinct().Should().HaveCount(1, $"{id} {place}");
            words.Select(w => w.EndsWith('.')).Distinct().Should().HaveCount(1, $"{id} {place}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Instructions_are_as_many_in_each_language(string id)
    {
        if (Catalog.FindStretch(id) is { } stretch)
            Languages.Select(l => stretch.Instructions.Select(i => i.For(l)).Distinct().Count()).Should().OnlyContain(n => n == stretch.Instructions.Count);
    }

    [Fact]
    public void Names_are_told_apart_in_each_language()
    {
        foreach (string language in Languages)
        {
            Catalog.Stretches.Select(s => s.Name.For(language)).Should().OnlyHaveUniqueItems();
            Catalog.Routines.Select(r => r.Name.For(language)).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Another_language_falls_back_to_English()
        => Catalog.CatCamel.Name.For("fr").Should().Be("Cat-camel");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_promises_to_heal_to_prevent_or_to_correct(string id)
    {
        foreach ((string place, Text text) in TextsOf(id))
        {
            foreach (string words in Languages.Select(text.For))
                Promises.Should().NotContain(p => words.Contains(p, System.StringComparison.OrdinalIgnoreCase), $"{id} {place}: {words}");
        }
    }

    [Fact]
    public void Red_flags_are_told_in_each_language_and_each_tells_all_of_them()
    {
        Catalog.RedFlags.Languages.Should().Equal(Languages);
        foreach ((string language, string[] signs) in new Dictionary<string, string[]>
        {
            ["en"] = ["doctor", "bladder", "bowel", "numbness", "weakness", "fever", "injury", "cancer", "weight", "not replace medical advice"],
            ["de"] = ["Arzt", "Blase", "Darm", "Taubheit", "Schwäche", "Fieber", "Verletzung", "Krebs", "Gewicht", "ersetzt keinen ärztlichen Rat"],
            ["es"] = ["médico", "vejiga", "intestino", "entumecimiento", "debilidad", "fiebre", "lesión", "cáncer", "peso", "no sustituye el consejo médico"],
        })
        {
            Catalog.RedFlags.For(language).Should().ContainAll(signs);
        }
    }

    [Fact]
    public void Every_stretch_says_that_it_is_no_medical_advice()
    {
        foreach ((string language, string words) in new[] { ("en", "not medical advice"), ("de", "kein ärztlicher Rat"), ("es", "no constituye consejo médico") })
            Catalog.Stretches.Should().OnlyContain(s => s.Source!.Note!.For(language).Contains(words));
    }

    private static IEnumerable<(string Place, Text Text)> TextsOf(string id)
        => Catalog.FindStretch(id) is { } stretch ? OfStretch(stretch)
            : Catalog.FindRoutine(id) is { } routine ? [("name", routine.Name)]
            : [("name", Catalog.FindProgram(id)!.Name), .. Catalog.FindProgram(id)!.Routines.Select(r => (r.Id, r.Name))];

    private static IEnumerable<(string Place, Text Text)> OfStretch(Stretch stretch) =>
    [
        ("name", stretch.Name), ("summary", stretch.Summary!), ("purpose", stretch.Purpose!),
        ("easier", stretch.Easier!.How), ("harder", stretch.Harder!.How), ("source.note", stretch.Source!.Note!),
        .. stretch.Phases.SelectMany(p => new[] { ($"phase {p.Name}", p.Name), ($"cue {p.Name}", p.Cue!) }),
        .. stretch.Instructions.Select((t, i) => ($"instructions[{i}]", t)),
        .. stretch.Cautions.Select((t, i) => ($"cautions[{i}]", t)),
    ];
}
