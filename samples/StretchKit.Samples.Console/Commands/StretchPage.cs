using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>All about one stretch.</summary>
internal static class StretchPage
{
    public static void Show(Stretch stretch, string? language, Screen screen)
    {
        StretchStep step = stretch.AsStep();
        screen.Heading($"{stretch.Name.For(language)} ({stretch.Id})");
        if (stretch.Summary is { } summary)
            screen.Indented(summary.For(language));
        FigurePart.Show(stretch, screen);
        screen.Line();
        screen.Rows(["", ""], Facts(stretch, step, language));
        Section(screen, CatalogueWords.HowTo.For(language), [.. stretch.Instructions
            .Select((text, index) => new[] { string.Create(CultureInfo.InvariantCulture, $"{index + 1}."), text.For(language) })]);
        Section(screen, CatalogueWords.EachRep.For(language), stretch.Phases.Count == 1 ? [] : [.. stretch.Phases
            .Select(p => new[] { p.Name.For(language), p.Cue?.For(language) ?? "" })]);
        Section(screen, CatalogueWords.Forms.For(language), [.. Forms(stretch, language)]);
        Section(screen, CatalogueWords.TakeCare.For(language), [.. stretch.Cautions.Select(c => new[] { "-", c.For(language) })]);
        if (stretch.Source is not { } source)
            return;
        screen.Line();
        screen.Heading(CatalogueWords.Source.For(language));
        screen.Indented(source.Note is { } note ? $"{source.Title.For(language)}: {note.For(language)}" : source.Title.For(language));
    }

    private static IEnumerable<IReadOnlyList<string>> Facts(Stretch stretch, StretchStep step, string? language)
    {
        yield return [CatalogueWords.Dose.For(language), Doses.Of(step, language)];
        yield return [CatalogueWords.Takes.For(language), Times.Length(new Routine(stretch.Id, stretch.Name, [step]).ToTimeline().Total, language)];
        yield return [CatalogueWords.Position.For(language), Positions.Of(stretch.StartingPosition, language)];
        if (stretch.Targets.Count > 0)
            yield return [CatalogueWords.Works.For(language), string.Join(", ", stretch.Targets.Select(t => CatalogueWords.Region(t, language)))];
        if (stretch.Equipment.Count > 0)
            yield return [CatalogueWords.Needs.For(language), string.Join(", ", stretch.Equipment.Select(e => CatalogueWords.Thing(e, language)))];
        if (stretch.Purpose is { } purpose)
            yield return [CatalogueWords.Why.For(language), purpose.For(language)];
    }

    private static IEnumerable<IReadOnlyList<string>> Forms(Stretch stretch, string? language)
    {
        if (stretch.Easier is { } easier)
            yield return [CatalogueWords.Easier.For(language), Form(easier, language)];
        if (stretch.Harder is { } harder)
            yield return [CatalogueWords.Harder.For(language), Form(harder, language)];
    }

    private static string Form(Variation variation, string? language)
        => variation.StretchId is { } id ? $"{variation.How.For(language)} ({id})" : variation.How.For(language);

    private static void Section(Screen screen, string heading, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
            return;
        screen.Line();
        screen.Heading(heading);
        screen.Rows(["", ""], rows);
    }
}
