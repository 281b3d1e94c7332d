using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>Whether a stretch is done side by side. The rules are tried in their order, since it matters most that another side is spoken of.</summary>
internal static class ProseSides
{
    private const string Limb = "(?:side|leg|knee|foot|ankle|heel|hip|arm|elbow|hand|wrist|shoulder)";
    private const string Limbs = "(?:legs|knees|feet|ankles|heels|hips|arms|elbows|hands|palms|wrists)";

    private static readonly List<(Regex Words, Laterality Laterality)> Rules =
    [
        // "Switch sides", "repeat with your other leg", "twist to the other side", "with the left leg" after the right one was spoken of.
        (Prose.Rule(@"\bswitch(?:ing)? (?:sides|legs|feet|arms|hands|to (?:the|your) (?:other|opposite))\b"), Laterality.Unilateral),
        (Prose.Rule($@"\b(?:repeat|then|continue|reverse)\b[^.]{{0,60}}?\b(?:other|opposite) {Limb}\b"), Laterality.Unilateral),
        (Prose.Rule($@"\brepeat\b[^.]{{0,40}}?\b(?:left|right) {Limb}\b"), Laterality.Unilateral),
        (Prose.Rule($@"\b(?:(?:on|for|with) )?(?:each|per) {Limb}\b|\balternating (?:sides|legs|arms|fashion)\b"), Laterality.Unilateral),

        // One limb, and no word of another.
        (Prose.Rule($@"\b(?:one|left|right) (?:bent |straight )?{Limb}\b"), Laterality.Unilateral),

        // Limbs in pairs only.
        (Prose.Rule($@"\b(?:both|your)(?: \w{{1,12}})? {Limbs}\b|\bboth (?:shoulders|thighs|calves|fists|thumbs)\b"), Laterality.Bilateral),
    ];

    private static readonly Regex Alternating = Prose.Rule(@"\b(?:continue (?:to )?alternat(?:e|ing)|in an alternating fashion|alternat(?:e|ing) (?:sides|legs|arms))\b");

    public static Reading<Laterality> LateralityOf(Prose prose)
    {
        foreach ((Regex rule, Laterality laterality) in Rules)
        {
            if (prose.Find(rule) is { } words)
                return Reading<Laterality>.From(laterality, words);
        }

        return Reading<Laterality>.Nothing;
    }

    public static Reading<Sides> SidesOf(Prose prose)
        => prose.Find(Alternating) is { } words ? Reading<Sides>.From(Sides.Alternating, words) : Reading<Sides>.Nothing;
}
