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
        Section(screen, "How to do it", [.. stretch.Instructions
            .Select((text, index) => new[] { string.Create(CultureInfo.InvariantCulture, $"{index + 1}."), text.For(language) })]);
        Section(screen, "Each rep", stretch.Phases.Count == 1 ? [] : [.. stretch.Phases
            .Select(p => new[] { p.Name.For(language), p.Cue?.For(language) ?? "" })]);
        Section(screen, "Too much, or too little", [.. Forms(stretch, language)]);
        Section(screen, "Take care", [.. stretch.Cautions.Select(c => new[] { "-", c.For(language) })]);
        if (stretch.Source is not { } source)
            return;
        screen.Line();
        screen.Heading("Source");
        screen.Indented(source.Note is { } note ? $"{source.Title.For(language)}: {note.For(language)}" : source.Title.For(language));
    }

    private static IEnumerable<IReadOnlyList<string>> Facts(Stretch stretch, StretchStep step, string? language)
    {
        yield return ["dose", Doses.Of(step)];
        yield return ["takes", Times.Length(new Routine(stretch.Id, stretch.Name, [step]).ToTimeline().Total)];
        yield return ["position", Positions.Of(stretch.StartingPosition)];
        if (stretch.Targets.Count > 0)
            yield return ["works", string.Join(", ", stretch.Targets)];
        if (stretch.Equipment.Count > 0)
            yield return ["needs", string.Join(", ", stretch.Equipment)];
        if (stretch.Purpose is { } purpose)
            yield return ["why", purpose.For(language)];
    }

    private static IEnumerable<IReadOnlyList<string>> Forms(Stretch stretch, string? language)
    {
        if (stretch.Easier is { } easier)
            yield return ["easier", Form(easier, language)];
        if (stretch.Harder is { } harder)
            yield return ["harder", Form(harder, language)];
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
