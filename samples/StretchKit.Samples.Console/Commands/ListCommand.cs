using System.CommandLine;
using System.Linq;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>list</c>: what is built in.</summary>
internal static class ListCommand
{
    public static Command Create(Screen screen)
    {
        Option<string?> language = CommandParts.LanguageOption();
        var command = new Command("list", "List the built-in stretches, routines, programs and plans") { language };
        command.SetAction(parsed => Run(parsed.GetValue(language), screen));
        return command;
    }

    private static int Run(string? language, Screen screen)
    {
        screen.Heading(CatalogueWords.Stretches.For(language));
        screen.Rows(
            ["id", CatalogueWords.Name.For(language), CatalogueWords.Position.For(language), CatalogueWords.Dose.For(language)],
            Catalog.Stretches.Select(s => new[] { s.Id, s.Name.For(language), Positions.Of(s.StartingPosition, language), Doses.Of(s.AsStep(), language) }));
        screen.Line();
        screen.Heading(CatalogueWords.Routines.For(language));
        screen.Rows(
            ["id", CatalogueWords.Name.For(language), CatalogueWords.Steps.For(language), CatalogueWords.Takes.For(language)],
            Catalog.Routines.Select(r => r.ToTimeline()).Select(t => new[]
            {
                t.Routine.Id, t.Routine.Name.For(language), $"{t.Segments[^1].StepIndex + 1}", Times.Length(t.Total, language),
            }));
        screen.Line();
        screen.Heading(CatalogueWords.Programs.For(language));
        screen.Rows(
            ["id", CatalogueWords.Name.For(language), CatalogueWords.Weeks.For(language)],
            Catalog.Programs.Select(p => new[] { p.Id, p.Name.For(language), $"{p.Weeks}" }));
        screen.Line();
        screen.Heading(CatalogueWords.Plans.For(language));
        screen.Rows(
            ["id", CatalogueWords.RemindsOf.For(language)],
            Catalog.Plans.Select(p => new[] { p.Id, string.Join(", ", p.Rules.Select(r => r.RoutineId).Distinct()) }));
        return ExitCode.Done;
    }
}
