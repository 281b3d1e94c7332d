using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>Sides as running orders have them: behind a name or in a cell.</summary>
internal static class OrderSides
{
    private const int LongestName = 300;

    private static readonly Regex AtEnd = Prose.Rule(@"[\s,(\[–—:-]+(?:(?<left>left|l|links|li|izq|izquierda|izquierdo)|(?<right>right|r|rechts|re|der|derecha|derecho)|(?<each>(?:on |per |for )?(?:each|both|either) (?:side|leg|arm|way|direction)s?|per (?:side|leg|arm)|both sides))(?: (?:side|leg|arm|foot|hand|knee))?[\s)\].]*$");
    private static readonly Regex AtStart = Prose.Rule(@"^(?:(?<left>left)|(?<right>right))[\s:–—-]+(?=\S)");
    private static readonly Regex Alone = Prose.Rule(@"^\s*(?:(?<left>left|l|links|izquierda|izquierdo)|(?<right>right|r|rechts|derecha|derecho)|(?<each>(?:on |per |for )?(?:each|both|either|every)(?: (?:side|leg|arm|way)s?)?|per side|l ?[/+&] ?r|left (?:and|then) right|both sides|bilateral(?:ly)?|je seite|cada lado))\s*$");

    /// <summary>The name without its side, and the side; null if it has none. <see cref="Sides.LeftThenRight"/> stands for each side.</summary>
    public static (string Name, Sides? Sides) Split(string name)
    {
        string trimmed = name.Trim();
        if (trimmed.Length > LongestName)
            return (trimmed, null);
        if (AtEnd.Match(trimmed) is { Success: true, Index: > 0 } end)
            return (trimmed.Substring(0, end.Index).Trim(), Of(end));
        if (AtStart.Match(trimmed) is { Success: true } start)
            return (trimmed.Substring(start.Length).Trim(), Of(start));
        return (trimmed, null);
    }

    /// <summary>The side that a cell says; null if it is not understood.</summary>
    public static Sides? Of(string cell) => cell.Length < 100 && Alone.Match(cell) is { Success: true } match ? Of(match) : null;

    private static Sides Of(Match match)
        => match.Groups["left"].Success ? Sides.Left : match.Groups["right"].Success ? Sides.Right : Sides.LeftThenRight;
}
