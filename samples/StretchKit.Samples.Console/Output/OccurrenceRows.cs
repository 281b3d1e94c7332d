using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>Reminders as lines: when, of what, and by which rule.</summary>
internal static class OccurrenceRows
{
    private static readonly OffsetDateTimePattern When
        = OffsetDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu  HH':'mm");

    private static readonly OffsetDateTimePattern WhenWithSeconds
        = OffsetDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu  HH':'mm':'ss");

    private static readonly OffsetDateTimePattern Offset = OffsetDateTimePattern.CreateWithInvariantCulture("o<+HH:mm>");

    /// <summary>Shows reminders.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="occurrences">The reminders.</param>
    /// <param name="explain">The lines that explain one, shown below it; null for none.</param>
    public static void Show(Screen screen, IReadOnlyList<Occurrence> occurrences, Func<Occurrence, IEnumerable<string>>? explain = null)
    {
        if (explain is null)
        {
            screen.Rows(["when", "offset", "routine", "rule"], occurrences.Select(Cells));
            return;
        }

        foreach (Occurrence occurrence in occurrences)
        {
            screen.Indented(string.Join("  ", Cells(occurrence)));
            foreach (string line in explain(occurrence))
                screen.Indented(line, 6);
        }
    }

    private static string[] Cells(Occurrence occurrence) =>
    [
        (occurrence.Local.Second == 0 ? When : WhenWithSeconds).Format(occurrence.Local),
        Offset.Format(occurrence.Local),
        occurrence.RoutineId,
        occurrence.RuleId,
    ];
}
