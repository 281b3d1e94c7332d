using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace StretchKit.Samples.Web.Api;

/// <summary>The library's own documents, in and out.</summary>
internal static class Documents
{
    private const string Json = "application/json";

    /// <summary>The body's bytes: the library's reader says what is wrong with them, with line and column.</summary>
    public static async Task<ReadOnlyMemory<byte>> BodyAsync(this HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return bytes.ToArray();
    }

    public static ContentHttpResult Of(string document) => TypedResults.Content(document, Json);

    /// <summary>Documents in a list. Each is whole, as the library writes it.</summary>
    public static string List(IEnumerable<string> documents) => "[" + string.Join(',', documents.Select(d => d.TrimEnd())) + "]";

    /// <summary>Takes a document: JSON and nothing else, which also keeps out the forms that another site's page could send.</summary>
    public static RouteHandlerBuilder TakesDocument(this RouteHandlerBuilder endpoint)
        => endpoint
            .Accepts<System.Text.Json.Nodes.JsonObject>(Json)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .AddEndpointFilter(async (call, next) => call.HttpContext.Request.HasJsonContentType()
                ? await next(call)
                : Problems.Of(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json."));

    public static RouteHandlerBuilder GivesDocument(this RouteHandlerBuilder endpoint)
        => endpoint.Produces<System.Text.Json.Nodes.JsonObject>(StatusCodes.Status200OK, Json);

    public static RouteHandlerBuilder GivesDocuments(this RouteHandlerBuilder endpoint)
        => endpoint.Produces<System.Text.Json.Nodes.JsonArray>(StatusCodes.Status200OK, Json);
}
