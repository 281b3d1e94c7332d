using System;
using System.IO;
using System.Text;
using System.Text.Json;
using StretchKit.Internal;
using StretchKit.Json;

namespace StretchKit;

/// <summary>Writes documents as <see cref="DocumentReader"/> reads them: the same value always gives the same text.</summary>
public static class DocumentWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes what has happened to a plan's reminders.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static string Write(ReminderState state)
    {
        Guard.NotNull(state);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber(DocumentVersion.Member, DocumentVersion.Newest);
            json.WriteStartArray("events");
            foreach (ReminderEvent happened in state.Events)
                Write(json, happened);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ReminderEvent happened)
    {
        json.WriteStartObject();
        json.WriteString("kind", Vocabularies.EventKinds.WordOf(happened.Kind));
        json.WriteString("at", Rfc3339.Format(happened.At));
        if (happened.Occurrence is { } occurrence)
            json.WriteString("occurrence", occurrence.ToString());
        if (happened.RoutineId is { } routine)
            json.WriteString("routine", routine);
        if (happened.RuleId is { } rule)
            json.WriteString("rule", rule);
        if (happened.Until is { } until)
            json.WriteString("until", Rfc3339.Format(until));
        if (happened.Zone is { } zone)
            json.WriteString("zone", zone.Id);
        json.WriteEndObject();
    }
}
