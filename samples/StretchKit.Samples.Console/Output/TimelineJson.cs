using System.Text.Json;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>A timeline as JSON.</summary>
internal static class TimelineJson
{
    public static void Write(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("total", timeline.Total is { } total ? JsonStyle.Text(total) : null);
        json.WriteStartArray("segments");
        foreach (Segment segment in timeline.Segments)
            Write(json, segment);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Segment segment)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonStyle.Word(segment.Kind));
        json.WriteString("start", segment.Start is { } start ? JsonStyle.Text(start) : null);
        json.WriteString("duration", segment.Duration is { } duration ? JsonStyle.Text(duration) : null);
        json.WriteString("stretch", segment.Stretch.Id);
        json.WriteString("phase", segment.Phase?.Name.ToString());
        json.WriteString("side", segment.Side is { } side ? JsonStyle.Word(side) : null);
        json.Number("set", segment.Set);
        json.Number("rep", segment.Rep);
        json.Number("reps", segment.Reps);
        json.WriteNumber("step", segment.StepIndex);
        json.WriteEndObject();
    }
}
