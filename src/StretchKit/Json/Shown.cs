using System.Globalization;
using System.Text;

namespace StretchKit.Json;

/// <summary>Content of a document as findings show it: short, and without characters that would act on a screen.</summary>
internal static class Shown
{
    public const int Longest = 60;

    public static string Content(string text)
        => text.Length <= Longest && IsVisible(text) ? text : Shortened(text);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shortened(string text)
    {
        var shown = new StringBuilder(Longest + 1);
        foreach (char c in text)
        {
            if (shown.Length >= Longest)
            {
                if (char.IsHighSurrogate(shown[shown.Length - 1]))
                    shown.Length--;
                return shown.Append('…').ToString();
            }

            shown.Append(IsVisible(c) ? c : '\uFFFD');
        }

        return shown.ToString();
    }

    private static bool IsVisible(string text)
    {
        foreach (char c in text)
        {
            if (!IsVisible(c))
                return false;
        }

        return true;
    }

    private static bool IsVisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
