using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>An occurrence as a JSON object, for answers of an endpoint. It is not read: only a plan makes one of its name again.</summary>
internal sealed class OccurrenceConverter : JsonConverter<Occurrence>
{
    public override Occurrence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("An Occurrence is written, not read. Read its OccurrenceName, and ask a schedule for the occurrence.");

    public override void Write(Utf8JsonWriter writer, Occurrence value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name.ToString());
        writer.WriteString("at", Rfc3339.Format(value.At));
        writer.WriteString("local", Rfc3339.Format(value.Local));
        writer.WriteString("zone", value.Zone.Id);
        writer.WriteString("rule", value.RuleId);
        writer.WriteString("routine", value.RoutineId);
        writer.WriteEndObject();
    }
}
