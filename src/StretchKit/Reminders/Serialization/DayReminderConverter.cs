using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>A reminder of a day as a JSON object, for answers of an endpoint. It is not read.</summary>
internal sealed class DayReminderConverter : JsonConverter<DayReminder>
{
    public override DayReminder Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A DayReminder is written, not read. Read its OccurrenceName, and ask a schedule for the day.");

    public override void Write(Utf8JsonWriter writer, DayReminder value, JsonSerializerOptions options)
    {
        string status = value.Status.ToString();
        writer.WriteStartObject();
        writer.WriteString("name", value.Name.ToString());
        writer.WriteString("status", char.ToLowerInvariant(status[0]) + status.Substring(1));
        writer.WriteString("at", Rfc3339.Format(value.At));
        writer.WriteString("local", Rfc3339.Format(value.Local));
        writer.WriteString("zone", value.Zone.Id);
        writer.WriteString("rule", value.Rule.Id);
        if (value.RoutineId is { } routine)
            writer.WriteString("routine", routine);
        if (value.SessionEnd is { } session)
            writer.WriteString("sessionEnd", Rfc3339.Format(session));
        if (value.GaveWayTo is { } other)
            writer.WriteString("gaveWayTo", other.ToString());
        writer.WriteEndObject();
    }
}
