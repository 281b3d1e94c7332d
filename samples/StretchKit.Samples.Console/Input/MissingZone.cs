using System;
using System.Text;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>A plan without a zone is a template; one that a person keeps in a file needs a zone to be followed.</summary>
internal static class MissingZone
{
    /// <summary>The finding, at the beginning of the document.</summary>
    public static Finding In(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        reader.Read();
        string before = Encoding.UTF8.GetString(utf8[..(int)reader.TokenStartIndex]);
        return new Finding(FindingCodes.MissingMember, "$.zone", "zone")
        {
            Line = before.AsSpan().Count('\n') + 1,
            Column = before.Length - before.LastIndexOf('\n'),
        };
    }
}
