using System;

namespace StretchKit.Json;

/// <summary>What has to be known of the escapes in a string before they are read.</summary>
internal static class Escapes
{
    /// <summary>Whether the escapes of a string make half of a surrogate pair; as bytes the document has none.</summary>
    public static bool HaveHalfCharacter(ReadOnlySpan<byte> raw)
    {
        for (int at = raw.IndexOf((byte)'\\'); at >= 0 && at < raw.Length; at++)
        {
            if (raw[at] != '\\' || raw[++at] != 'u')
                continue;
            int unit = Unit(raw.Slice(at + 1));
            at += 4;
            if (unit is < 0xD800 or > 0xDFFF)
                continue;
            ReadOnlySpan<byte> rest = raw.Slice(at + 1);
            bool isPair = unit < 0xDC00 && rest.Length > 6 && rest[0] == '\\' && rest[1] == 'u'
                && Unit(rest.Slice(2)) is >= 0xDC00 and <= 0xDFFF;
            if (!isPair)
                return true;
            at += 6;
        }

        return false;
    }

    private static int Unit(ReadOnlySpan<byte> hex)
    {
        int unit = 0;
        for (int i = 0; i < 4; i++)
            unit = (unit << 4) | (hex[i] <= '9' ? hex[i] - '0' : (hex[i] | 0x20) - 'a' + 10);
        return unit;
    }
}
