using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Json;

/// <summary>
/// An object as it is written: strings, numbers and lists, in the order of its members, null for what is left out. What it
/// carries beyond them comes last.
/// </summary>
internal abstract class WrittenObject
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
