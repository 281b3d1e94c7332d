using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>What was planned against what was done, stretch by stretch.</summary>
internal static class Summary
{
    public static void Show(Session session, Routine routine, bool finished, string language, Screen screen)
    {
        screen.Heading($"{routine.Name.For(language)}: {(finished ? PlayWords.Finished : PlayWords.StoppedEarly).For(language)}");
        Dictionary<string, Text> names = routine.ToTimeline().Segments.Select(s => s.Stretch).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Name);
        screen.Rows(
            [.. new[] { PlayWords.Stretch, PlayWords.DoneHolds, PlayWords.Partly, PlayWords.Skipped, PlayWords.Planned, PlayWords.Held }
                .Select(t => t.For(language))],
            [
                .. session.Holds.GroupBy(h => h.StretchId).Select(stretch => Row(names[stretch.Key].For(language), [.. stretch])),
                Row(PlayWords.Together.For(language), session.Holds),
            ]);
    }

    /// <summary>Whether anything at all was done.</summary>
    public static bool IsOfSomething(Session session) => session.Holds.Any(h => h.Outcome != HoldOutcome.Skipped);

    private static string[] Row(string name, ValueList<SessionHold> holds)
    {
        Duration? planned = holds.Aggregate((Duration?)Duration.Zero, (sum, hold) => sum + hold.Planned);
        return
        [
            name,
            string.Create(CultureInfo.InvariantCulture, $"{Count(holds, HoldOutcome.Done)}/{holds.Count}"),
            Some(Count(holds, HoldOutcome.Partial)),
            Some(Count(holds, HoldOutcome.Skipped)),
            planned is null ? "–" : Times.Length(planned),
            Times.Length(Whole(holds.Aggregate(Duration.Zero, (sum, hold) => sum + hold.Actual))),
        ];
    }

    private static int Count(IEnumerable<SessionHold> holds, HoldOutcome outcome) => holds.Count(h => h.Outcome == outcome);

    private static string Some(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whole seconds: nobody holds a stretch to the millisecond.</summary>
    private static Duration Whole(Duration length) => Duration.FromSeconds((long)length.TotalSeconds);
}
