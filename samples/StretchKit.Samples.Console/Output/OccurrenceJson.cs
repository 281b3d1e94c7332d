using System;
using System.Collections.Generic;
using System.Text.Json;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>Reminders as JSON.</summary>
internal static class OccurrenceJson
{
    /// <summary>Writes a list of reminders.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="occurrences">The reminders.</param>
    /// <param name="explain">The lines that explain one; null for no explanations.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<Occurrence> occurrences, Func<Occurrence, IEnumerable<string>>? explain)
    {
        json.WriteStartArray();
        foreach (Occurrence occurrence in occurrences)
        {
            json.WriteStartObject();
            json.WriteString("at", JsonStyle.Text(occurrence.At));
            json.WriteString("local", JsonStyle.Text(occurrence.Local));
            json.WriteString("rule", occurrence.RuleId);
            json.WriteString("routine", occurrence.RoutineId);
            json.WriteString("day", JsonStyle.Text(occurrence.Day));
            json.WriteString("occurrence", occurrence.Name.ToString());
            json.WriteString("nominal", JsonStyle.Text(occurrence.Nominal));
            WriteExplanation(json, explain?.Invoke(occurrence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter json, IEnumerable<string>? lines)
    {
        if (lines is null)
        {
            json.WriteNull("explanation");
            return;
        }

        json.WriteStartArray("explanation");
        foreach (string line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
