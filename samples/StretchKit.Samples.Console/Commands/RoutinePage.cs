using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>A routine: each step with its dose and length, and the total.</summary>
internal static class RoutinePage
{
    public static void Show(Routine routine, string? language, Screen screen)
    {
        Timeline timeline = routine.ToTimeline();
        screen.Heading($"{routine.Name.For(language)} ({routine.Id})");
        screen.Rows(
            ["", CatalogueWords.Stretch.For(language), CatalogueWords.Dose.For(language), CatalogueWords.Takes.For(language)],
            [.. Steps(timeline, language), ["", "", CatalogueWords.Together.For(language), Times.Length(timeline.Total, language)]]);
    }

    /// <summary>The steps as they are done, so those of a group as often as it repeats.</summary>
    private static IEnumerable<IReadOnlyList<string>> Steps(Timeline timeline, string? language)
        => timeline.Segments.GroupBy(s => s.StepIndex).Select(step => new[]
        {
            (step.Key + 1).ToString(CultureInfo.InvariantCulture),
            step.First().Stretch.Name.For(language),
            Doses.Of(step.First().Step, language),
            Times.Length(step.Aggregate((Duration?)Duration.Zero, (sum, segment) => sum + segment.Duration), language),
        });
}
