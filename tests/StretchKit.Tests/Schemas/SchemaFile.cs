using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using StretchKit.Validation;

namespace StretchKit.Tests.Schemas;

/// <summary>A schema of docs/schemas.</summary>
internal sealed class SchemaFile
{
    private SchemaFile(string kind)
    {
        Kind = kind;
        Root = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, kind + ".schema.json")))!.AsObject();
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "schemas");

    public static IReadOnlyList<SchemaFile> All { get; } =
        [.. Enum.GetNames<DocumentKind>().Select(name => new SchemaFile(JsonNamingPolicy.CamelCase.ConvertName(name)))];

    /// <summary>The kind of document.</summary>
    public string Kind { get; }

    public JsonObject Root { get; }

    public JsonObject Definitions => Root["$defs"]!.AsObject();

    /// <summary>A definition, of whichever file; they are the same in all.</summary>
    public static JsonObject Definition(string name)
        => All.Select(f => f.Definitions[name]).First(d => d is not null)!.AsObject();

    /// <summary>Every object of a schema that describes a value, with where it is.</summary>
    public IEnumerable<(string Place, JsonObject Schema)> Described()
    {
        foreach ((string name, JsonNode? definition) in Definitions)
        {
            yield return (name, definition!.AsObject());
            foreach ((string member, JsonNode? schema) in definition["properties"] as JsonObject ?? [])
                yield return ($"{name}.{member}", schema!.AsObject());
        }
    }
}
