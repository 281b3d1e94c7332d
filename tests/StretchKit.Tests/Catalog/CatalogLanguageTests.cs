using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests;

/// <summary>Claims that go beyond the evidence, and wording that editors of each language took out, do not come back.</summary>
public class CatalogLanguageTests
{
    private static readonly Dictionary<string, string[]> Claims = new()
    {
        ["en"] = ["pain relief", "strengthens", "tightens", "removes", "gets rid", "avoid pain"],
        ["de"] = ["Schmerzlinderung", "kräftigt", "verkürzt", "stärkt", "Entlastung für", "beseitigt"],
        ["es"] = ["Alivio", "alivia", "fortalece", "acorta la", "elimina"],
    };

    private static readonly Dictionary<string, string[]> Wording = new()
    {
        ["en"] =
        [
            "Leave it out", "lay your hands", "lay a strap", "as wide as your hips", "Breathe on", "Draw at the whole", "upper body", "chair's back", "long back", "long side",
            "Figure four", "do not like to bend", "pain grows", "The words are",
        ],
        ["de"] =
        [
            "Lass es weg", "Halte und atme", "Vierer", "Beinrückseite", "Rumpf ", "gekreuzte Bein", "Drehsitz", "Seitneige ", "Werde groß", "aus den Rippen", "lange Seite", "reich nach vorn", "Die Worte sind",
            "Verlager ", "Stuhllehne", "Unterarm-Außenseite", "langem Rücken", "Kipp das Becken ein", "so hoch, wie",
        ],
        ["es"] =
        [
            "Aguanta", "dejar caer", "deja caer", "Déjalo", "Para si", "espalda alta", "espalda larga", "Sentado", "Tumbado", "erguido,", "mentón", "Aprieta", "vientre", "Las palabras", "no es consejo",
            "Figura cuatro", "Torsión", "escritorio", "al propio ritmo", "parejos", "a nivel", "costado largo", "pierna larga",
        ],
    };

    public static TheoryData<string> Languages => ["en", "de", "es"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_claims_more_than_the_evidence(string language)
    {
        foreach ((string place, string words) in Texts(language))
            Claims[language].Should().NotContain(c => words.Contains(c), $"{place}: {words}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Wording_that_was_mended_stays_mended(string language)
    {
        foreach ((string place, string words) in Texts(language))
            Wording[language].Should().NotContain(w => words.Contains(w), $"{place}: {words}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Number_and_unit_stay_on_one_line(string language)
    {
        foreach ((string place, string words) in Texts(language))
            words.Should().NotMatchRegex(@"\d (s|min|h|%|seconds|Sekunden|segundos|minutes|Minuten|minutos)\b", place);
    }

    // What one is to feel is a mild stretch, and where; movements need not be felt.
    [Theory]
    [InlineData("en", "a mild stretch")]
    [InlineData("de", "eine leichte Dehnung")]
    [InlineData("es", "un estiramiento suave")]
    public void A_held_stretch_says_that_it_is_to_be_mild(string language, string words)
        => Catalog.Stretches.Where(s => s.Style == StretchStyle.Static && s.Id is not ("childs-pose" or "sphinx"))
            .Should().OnlyContain(s => s.Instructions.Any(i => i.For(language).Contains(words)));

    [Theory]
    [InlineData("en", "Hold the stretch and keep breathing")]
    [InlineData("de", "Halte die Dehnung und atme ruhig weiter")]
    [InlineData("es", "Mantén la posición y respira con calma")]
    public void A_held_stretch_says_how_to_hold_it_and_how_to_come_out(string language, string words)
        => Catalog.Stretches.Where(s => s.Style == StretchStyle.Static && s.Id != "childs-pose")
            .Should().OnlyContain(s => s.Instructions.Any(i => i.For(language).StartsWith(words)));

    [Theory]
    [InlineData("childs-pose")]
    [InlineData("cat-camel")]
    [InlineData("hamstring")]
    [InlineData("hip-flexor")]
    [InlineData("trunk-rotation")]
    public void A_reason_of_the_source_is_said_to_be_its(string id)
    {
        Catalog.FindStretch(id)!.Purpose!.For("en").Should().Contain("source text");
        Catalog.FindStretch(id)!.Purpose!.For("de").Should().Contain("Quellentext");
        Catalog.FindStretch(id)!.Purpose!.For("es").Should().Contain("texto de origen");
    }

    [Fact]
    public void The_cue_of_every_stretch_is_heard_once_in_the_preparation_of_each_routine()
    {
        foreach (Routine routine in Catalog.Routines.Concat(Catalog.Programs.SelectMany(p => p.Routines)))
        {
            List<Cue> cues = [.. routine.ToTimeline().Cues()];
            foreach (Cue ready in cues.Where(c => c.Kind == CueKind.GetReady))
                ready.Segment!.Stretch.Phases.Should().OnlyContain(p => ready.ToSpeech("de").Contains(p.Cue!.For("de")), $"{routine.Id} {ready.Segment.Stretch.Id}");
            cues.Where(c => c.Kind is CueKind.Hold or CueKind.Move).Should().OnlyContain(c => !c.Segment!.Stretch.Phases.Any(p => c.ToSpeech("de").Contains(p.Cue!.For("de"))));
        }
    }

    private static IEnumerable<(string Place, string Words)> Texts(string language)
        => Catalog.Stretches.SelectMany(s => OfStretch(s).Select(t => (s.Id, t.For(language))))
            .Concat(Catalog.Routines.Concat(Catalog.Programs.SelectMany(p => p.Routines)).Select(r => (r.Id, r.Name.For(language))))
            .Concat(Catalog.RedFlagNotices.SelectMany(n => new[] { (n.Region, n.Emergency.For(language)), (n.Region, n.DoctorFirst.For(language)) }))
            .Append(("general advice", Catalog.GeneralAdvice.For(language)));

    private static IEnumerable<Text> OfStretch(Stretch stretch) =>
    [
        stretch.Name, stretch.Summary!, stretch.Purpose!, stretch.Easier!.How, stretch.Harder!.How, stretch.Source!.Note!,
        .. stretch.Phases.SelectMany(p => new[] { p.Name, p.Cue! }), .. stretch.Instructions, .. stretch.Cautions,
    ];
}
