using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Reminders;

/// <summary>A name as a JSON string, and as the name of a member.</summary>
internal sealed class OccurrenceNameConverter : JsonConverter<OccurrenceName>
{
    public override OccurrenceName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, OccurrenceName value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override OccurrenceName ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, OccurrenceName value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static OccurrenceName Parse(string? text)
        => OccurrenceName.TryParse(text, out OccurrenceName name) ? name : throw new JsonException("The name of a reminder is a text such as 'desk/2026-03-08/11:00'.");
}
