using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>What instructions say is needed, and what tells massage from stretching.</summary>
internal static class ProseEquipment
{
    private static readonly (Regex Words, string Id)[] Rules =
    [
        (Prose.Rule(@"\byour par(?:t)?ner\b"), "partner"),
        (Prose.Rule(@"(?<!\b(?:no|without an?|without) )\bchair\b(?! pose\b)(?! (?:is )?(?:needed|required|necessary))"), "chair"),
        (Prose.Rule(@"(?<!\b(?:abdominal|chest|no|stomach) )\b(?:wall|doorway)\b"), "wall"),
        (Prose.Rule(@"(?<!\b(?:it|i\.t\.|iliotibial|tibial|no) )\b(?:belt|rope|strap|band|towel)\b"), "strap"),
        (Prose.Rule(@"\b(?:broomstick|bodybar)\b"), "stick"),
        (Prose.Rule(@"\bbench\b"), "bench"),
    ];

    private static readonly Regex Roller = Prose.Rule(@"\b(?:foam roll(?:er)?|(?:muscle|foot) roller)\b");

    public static IEnumerable<(string Id, string Words)> Of(Prose prose)
        => Rules.Select(r => (r.Id, Words: prose.Find(r.Words))).Where(r => r.Words is not null)!;

    public static bool IsMassage(Prose prose) => prose.Find(Roller) is not null;
}
