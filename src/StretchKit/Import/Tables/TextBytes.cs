using System;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Files as spreadsheets save them: UTF-8 with or without a mark, or UTF-16.</summary>
internal static class TextBytes
{
    /// <summary>The text as UTF-8 without a mark. What is neither UTF-8 nor UTF-16 is given as it is; the readers find fault with it.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.Length < 2 || span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Utf8.WithoutMark(bytes);
        if (span[0] == 0xFF && span[1] == 0xFE)
            return FromUtf16(span.Slice(2), isBigEndian: false);
        if (span[0] == 0xFE && span[1] == 0xFF)
            return FromUtf16(span.Slice(2), isBigEndian: true);

        // Without a mark: letters of the alphabet have a zero byte beside them.
        if (span.Length >= 4 && span.Length % 2 == 0 && span[0] != 0 && span[1] == 0 && span[3] == 0)
            return FromUtf16(span, isBigEndian: false);
        return span.Length >= 4 && span.Length % 2 == 0 && span[0] == 0 && span[1] != 0 && span[2] == 0 ? FromUtf16(span, isBigEndian: true) : bytes;
    }

    private static ReadOnlyMemory<byte> FromUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        char[] text = new char[bytes.Length / 2];
        for (int i = 0; i < text.Length; i++)
            text[i] = isBigEndian ? (char)((bytes[2 * i] << 8) | bytes[(2 * i) + 1]) : (char)(bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        return Utf8.From(new string(text));
    }
}
