using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace StretchKit.Samples.Web.Client.Planning;

/// <summary>How documents that are put together node by node are written, without reflection.</summary>
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class JsonTypes : JsonSerializerContext;
