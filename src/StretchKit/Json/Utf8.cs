using System;
using System.Linq;
using System.Text;

namespace StretchKit.Json;

/// <summary>What has to be known of the bytes of a document before its JSON is read.</summary>
internal static class Utf8
{
    private static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes)
        => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.Slice(3) : bytes;

    /// <summary>The bytes of a string; half a surrogate pair becomes a byte that <see cref="FirstFault"/> finds in its place.</summary>
    public static ReadOnlyMemory<byte> From(string text)
    {
        int half = FirstHalf(text);
        if (half < 0)
            return Encoding.GetBytes(text);
        byte[] bytes = Encoding.GetBytes(text.Substring(0, half));
        return bytes.Append((byte)0xFF).ToArray();
    }

    public static string Text(ReadOnlySpan<byte> bytes)
#if NET
        => Encoding.GetString(bytes);
#else
        => Encoding.GetString(bytes.ToArray());
#endif

    /// <summary>Where the first byte stands that is not UTF-8 as RFC 3629 defines it; -1 where all are.</summary>
    public static int FirstFault(ReadOnlySpan<byte> bytes)
    {
#if NET
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
#endif
        for (int at = 0; at < bytes.Length;)
        {
            int length = LengthOf(bytes.Slice(at));
            if (length == 0)
                return at;
            at += length;
        }

        return -1;
    }

    /// <summary>The number of bytes of the character that begins here; 0 where none does.</summary>
    private static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        byte first = bytes[0];
        if (first < 0x80)
            return 1;
        int length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || length > bytes.Length)
            return 0;

        // The second byte keeps out what is too long, half a surrogate pair, or beyond the last character.
        byte least = first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        byte most = first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (bytes[1] < least || bytes[1] > most)
            return 0;
        for (int i = 2; i < length; i++)
        {
            if ((bytes[i] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }

    private static int FirstHalf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
