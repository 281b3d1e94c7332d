using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class CatalogueTests
{
    [Fact]
    public async Task List_names_stretches_routines_programs_and_plans()
    {
        Run run = await CommandLine.RunAsync("list");
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("cat-camel").And.Contain("back-relief ").And.Contain("desk-break").And.Contain("back-12-weeks ").And.Contain("back-relief-day");
    }

    [Theory]
    [InlineData("cat-camel", "2 phases of 5 s × 10", "Each rep", "Before you begin")]
    [InlineData("back-relief", "Hip flexor", "together", "Before you begin")]
    [InlineData("hamstring", "easier", "(seated-hamstring)", "harder", "Draw the toes")]
    [InlineData("back-12-weeks", "12 weeks", "9 to 12", "back-weeks-9-12", "13 min 14 s", "evening", "break")]
    [InlineData("back-weeks-1-2", "Pelvic tilt", "8 min 16 s", "Before you begin")]
    [InlineData("back-relief-day", "30 min before sleep", "every 2 h", "at least 45 min")]
    public async Task Show_shows_a_stretch_a_routine_and_a_plan(string id, params string[] words)
    {
        Run run = await CommandLine.RunAsync("show", id);
        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(words);
    }

    [Fact]
    public async Task A_stretch_is_shown_with_the_figure_of_each_phase_on_one_floor()
    {
        string output = (await CommandLine.RunAsync("show", "cat-camel")).Output.ReplaceLineEndings("\n");

        StretchFigure figure = Catalog.FigureOf(Catalog.CatCamel)!;
        string[] shown = output.Split('\n').SkipWhile(line => line.Length > 0).Skip(1).TakeWhile(line => line.Length > 0).ToArray();
        FigureCharacters characters = output.Any(c => c is >= '\u2801' and <= '\u28FF') ? FigureCharacters.Braille : FigureCharacters.Ascii;
        for (int phase = 0; phase < figure.Phases.Count; phase++)
        {
            string[] picture = figure.ToText(30, characters, phase: phase).Split('\n');
            shown.TakeLast(picture.Length).Zip(picture).Should().OnlyContain(lines => lines.First.Contains(lines.Second));
        }
    }

    [Theory]
    [InlineData("de", "Katzenbuckel und Pferderücken", "runde den Rücken zur Decke", "ärztlichen Rat", "So geht es", "Darauf achten", "Vierfüßlerstand", "2 Phasen zu", "unterer Rücken", "Matte", "leichter")]
    [InlineData("es-MX", "Gato-camello", "redondea la espalda", "consejo médico", "Cómo se hace", "Ten cuidado", "a cuatro patas", "2 fases de", "zona lumbar", "esterilla", "más fácil")]
    [InlineData("fr", "Cat-camel", "round your back", "medical advice")]
    public async Task A_stretch_is_shown_in_another_language_or_in_English(string language, params string[] words)
    {
        Run run = await CommandLine.RunAsync("show", "cat-camel", "--lang", language);
        run.ExitCode.Should().Be(0);
        run.Output.ReplaceLineEndings(" ").Should().ContainAll(words);
        (await CommandLine.RunAsync("list", "--lang", language)).Output.Should().Contain(words[0]);
    }

    [Theory]
    [InlineData("de", "Übungen|Ausgangsstellung|je Seite, abwechselnd|Wiederholungen zu", "Übung|Dauer|zusammen", "12 Wochen|9 bis 12|Tageszeit")]
    [InlineData("es", "Estiramientos|posición|por lado, alternando|repeticiones de", "estiramiento|duración|en total", "12 semanas|9 a 12|turno")]
    public async Task Headings_and_doses_are_in_the_language_too(string language, string list, string routine, string program)
    {
        (await CommandLine.RunAsync("list", "--lang", language)).Output.Should().ContainAll(list.Split('|')).And.NotContainAny("Stretches", "each side", "seated  ");
        (await CommandLine.RunAsync("show", "back-relief", "--lang", language)).Output.Should().ContainAll(routine.Split('|')).And.NotContainAny("takes", "each side");
        (await CommandLine.RunAsync("show", "back-12-weeks", "--lang", language)).Output.Should().ContainAll(program.Split('|')).And.NotContainAny("weeks ", "takes");
    }

    [Fact]
    public async Task A_plan_is_shown_with_its_meetings_cycles_and_early_answers()
    {
        using var file = new DocumentFile("""
            { "id": "p", "zone": "Europe/Berlin",
              "quiet": [ { "from": "12:00", "to": "13:00", "on": [ "monday" ] }, { "start": "2026-02-03T14:00", "end": "2026-02-03T15:30" } ],
              "rules": [ { "id": "shift", "routine": "desk-break", "early": "PT15M", "cycle": { "on": 4, "off": 2, "from": "2026-01-05" },
                           "trigger": { "kind": "at", "times": [ "22:00" ] } } ] }
            """);
        Run run = await CommandLine.RunAsync("show", file.Path);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("12:00–13:00 on Monday").And.Contain("2026-02-03T14:00–2026-02-03T15:30, once")
            .And.Contain("at 22:00, 4 on, 2 off from 2026-01-05; done up to 15 min early");
    }

    [Fact]
    public async Task What_is_not_there_is_named_with_what_is_nearest()
    {
        Run run = await CommandLine.RunAsync("show", "cat-camle");
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("'cat-camle'").And.Contain("Did you mean 'cat-camel'?");
    }

    [Fact]
    public async Task Text_of_a_document_is_neither_markup_nor_control_characters()
    {
        using var file = new DocumentFile("""
            { "id": "loud", "name": "[red]Loud[/] \u001b[31m", "steps": [ { "stretch": "cat-camel" } ] }
            """);
        Run run = await CommandLine.RunAsync("show", file.Path);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("[red]Loud[/]").And.NotContain("\u001b");
    }
}
