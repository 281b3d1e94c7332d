using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Json;

/// <summary>What every document begins with; nothing of it where the object is part of another document.</summary>
internal abstract class WrittenDocument : WrittenObject
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string? Schema { get; set; }

    [JsonPropertyOrder(-1)]
    public int? SchemaVersion { get; set; }

    /// <summary>Makes a document of its own of the object: it says its version, and its schema comes first.</summary>
    public void Stand()
    {
        SchemaVersion = DocumentVersion.Newest;
        if (Unknown is null || !Unknown.TryGetValue(DocumentVersion.Schema, out JsonElement schema))
            return;
        Schema = schema.GetString();
        Unknown = Unknown.Where(u => u.Key != DocumentVersion.Schema).ToDictionary(u => u.Key, u => u.Value);
    }
}
