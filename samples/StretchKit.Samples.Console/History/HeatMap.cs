using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;

namespace StretchKit.Samples.Terminal.History;

/// <summary>A calendar of characters: weeks are columns, weekdays rows, and the fuller a cell the more minutes. Needs no colour.</summary>
internal static class HeatMap
{
    public const string Legend = "· none   ░ under 5 min   ▒ under 10   ▓ under 20   █ 20 min or more";

    private const int Margin = 5;
    private const int CellWidth = 2;

    private static readonly (int Minutes, char Cell)[] Steps = [(20, '█'), (10, '▓'), (5, '▒'), (0, '░')];

    /// <summary>The calendar in lines of at most so many cells; where the weeks need more, in several pieces one below the other.</summary>
    public static IEnumerable<string> Lines(Past past, int width)
    {
        IReadOnlyDictionary<LocalDate, Done> days = Done.ByDate(past);
        bool isFirst = true;
        foreach (LocalDate[] weeks in past.Mondays.Chunk(Math.Max(1, (width - Margin) / CellWidth)))
        {
            if (!isFirst)
                yield return "";
            isFirst = false;
            yield return Months(weeks);
            for (int day = 0; day < 7; day++)
            {
                var line = new StringBuilder(((IsoDayOfWeek)(day + 1)).ToString()[..3].PadRight(Margin));
                foreach (LocalDate monday in weeks)
                {
                    LocalDate date = monday.PlusDays(day);
                    line.Append(date > past.Today ? ' ' : Cell(days.GetValueOrDefault(date))).Append(' ');
                }

                yield return line.ToString().TrimEnd();
            }
        }
    }

    private static char Cell(Done done)
        => done.Sessions == 0 ? '·' : Steps.First(step => done.Time >= Duration.FromMinutes(step.Minutes)).Cell;

    /// <summary>The name of each month above the first week that begins in it, where there is room.</summary>
    private static string Months(LocalDate[] weeks)
    {
        var line = new StringBuilder(new string(' ', Margin));
        for (int week = 0; week < weeks.Length; week++)
        {
            int at = Margin + (week * CellWidth);
            if ((week == 0 || weeks[week].Month != weeks[week - 1].Month) && (line.Length < at || week == 0))
                line.Append(' ', at - line.Length).Append(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(weeks[week].Month));
        }

        return line.ToString().TrimEnd();
    }
}
