using System;

namespace StretchKit.Samples.Web.Client.Components;

/// <summary>An SVG picture as the address of an image: escaped no more than an address needs, since what is left compresses well.</summary>
internal static class ImageAddress
{
    public static string Of(string svg) => "data:image/svg+xml," + svg.TrimEnd()
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace("\"", "'", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal);
}
