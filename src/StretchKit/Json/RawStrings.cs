using System;
using System.Text.Json;

namespace StretchKit.Json;

/// <summary>Strings as they are written, with quotation marks and escapes.</summary>
internal static class RawStrings
{
    /// <summary>What a string says. It must have no half of a surrogate pair.</summary>
    public static string Content(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'\\') < 0)
            return Utf8.Text(raw.Slice(1, raw.Length - 2));
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>Whether a string says these ASCII characters.</summary>
    public static bool Are(ReadOnlySpan<byte> raw, string ascii)
    {
        if (raw.Length == ascii.Length + 2)
            return AreBytes(raw.Slice(1, ascii.Length), ascii);

        // Only an escape is longer than what it stands for.
        return raw.Length > ascii.Length + 2 && raw.IndexOf((byte)'\\') >= 0 && !Escapes.HaveHalfCharacter(raw) && Content(raw) == ascii;
    }

    private static bool AreBytes(ReadOnlySpan<byte> bytes, string ascii)
    {
#if NET
        return System.Text.Ascii.Equals(bytes, ascii);
#else
        for (int i = 0; i < ascii.Length; i++)
        {
            if (bytes[i] != ascii[i])
                return false;
        }

        return true;
#endif
    }
}
