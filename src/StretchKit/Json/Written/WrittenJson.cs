using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Json;

/// <summary>How the objects become text: code made at compile time, so that nothing needs reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WrittenStretch))]
[JsonSerializable(typeof(WrittenRoutine))]
[JsonSerializable(typeof(WrittenPlan))]
[JsonSerializable(typeof(WrittenState))]
[JsonSerializable(typeof(WrittenProgram))]
[JsonSerializable(typeof(WrittenSession))]
[JsonSerializable(typeof(WrittenDates))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(string))]
internal sealed partial class WrittenJson : JsonSerializerContext
{
    /// <summary>Indented, the same on every system, and with letters of all languages as they are: a file for people.</summary>
    public static WrittenJson ForPeople { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 2 * JsonTokens.MaxDepth,
    });
}
