using System.Linq;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>Text that cannot move the cursor, change colours, break a line or turn its order round, whoever wrote it.</summary>
internal static class SafeText
{
    public static string Of(string text)
        => text.Any(c => Shown(c) != c) ? string.Concat(text.Select(Shown)) : text;

    private static char Shown(char c) => char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) || TurnsRound(c) ? '\uFFFD' : c;

    /// <summary>The characters that set the direction of others, and need an end that a line cut short may not have.</summary>
    private static bool TurnsRound(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
