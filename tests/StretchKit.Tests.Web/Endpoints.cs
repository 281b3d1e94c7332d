using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace StretchKit.Tests.Web;

/// <summary>An endpoint of the API, from its OpenAPI document.</summary>
internal sealed record Endpoint(HttpMethod Method, string Path)
{
    public string Name => $"{Method} {Path}";

    /// <summary>The path with something in its places.</summary>
    public string With(string id) => Path.Replace("{id}", id).TrimStart('/');

    public static async Task<IReadOnlyList<Endpoint>> AllAsync(Visitor visitor)
        => [.. JsonNode.Parse(await visitor.GetAsync("openapi/v1.json"))!["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(method => new Endpoint(HttpMethod.Parse(method.Key), path.Key)))];
}
