using System;
using System.IO;
using System.Text.Json;

namespace StretchKit.Tests.Schemas;

/// <summary>Takes away what the reader accepts beyond JSON, as whoever feeds a validator has to.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The document without comments and trailing commas; as it is where it has none, and where it is no JSON.</summary>
    public static byte[] Of(byte[] utf8)
    {
        if (Parse(utf8, default) is { } strict)
        {
            strict.Dispose();
            return utf8;
        }

        using JsonDocument? document = Parse(utf8, Lenient);
        if (document is null)
            return utf8;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            document.WriteTo(writer);
        return stream.ToArray();
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, JsonDocumentOptions options)
    {
        try
        {
            return JsonDocument.Parse(utf8, options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
