using System.Linq;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>Text that cannot move the cursor, change colours or break a line, whoever wrote it.</summary>
internal static class SafeText
{
    public static string Of(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) ? '\uFFFD' : c)) : text;
}
