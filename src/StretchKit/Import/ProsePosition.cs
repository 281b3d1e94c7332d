using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>The starting position as instructions say it: the first that they speak of.</summary>
internal static class ProsePosition
{
    private const string Lie = @"\b(?:lie|lies|lying|lay|laying)\b";
    private const string Sit = @"(?<!\bif you(?:'|’| a)re )\b(?:sit|sits|sitting|seated|seat yourself)\b";
    private const string Stand = @"\b(?:stand|stands|standing)\b";

    private static readonly (Regex Words, StartingPosition? Position)[] Rules =
    [
        (Prose.Rule($@"{Lie}[^.]{{0,80}}?\b(?:on your back|your back (?:on|pressed))\b|\bsupine\b"), StartingPosition.Supine),
        (Prose.Rule($@"{Lie}[^.]{{0,80}}?\b(?:face[ -]?down|on your (?:stomach|belly|front))\b|\bprone\b"), StartingPosition.Prone),
        (Prose.Rule($@"{Lie}[^.]{{0,80}}?\bon your (?:left |right )?side\b|\bside[ -]lying\b"), StartingPosition.SideLying),
        (Prose.Rule($@"{Lie}"), null),
        (Prose.Rule(@"\b(?:hands (?:and )?knees|all fours|tabletop position)\b"), StartingPosition.Quadruped),
        (Prose.Rule(@"\bhalf[ -]kneeling\b|\bkneel(?:ing)? on (?:one|(?:your |the )?(?:left|right)) knee\b|\bkneel\b[^.]{0,60}?\b(?:bring|step|place|put)\b[^.]{0,20}?\b(?:one|left|right|other) (?:foot|knee|leg)\b"), StartingPosition.HalfKneeling),
        (Prose.Rule(@"\b(?:kneel|kneeling)\b"), StartingPosition.Kneeling),
        (Prose.Rule($@"{Sit} or {Stand}|{Stand} or {Sit}"), null),
        (Prose.Rule($@"{Sit}[^.]{{0,60}}?\b(?:legs (?:extended|straight|stretched)|(?:extend|straighten) your legs)\b|\blong[ -]sitting\b"), StartingPosition.LongSitting),
        (Prose.Rule(Sit), StartingPosition.Seated),
        (Prose.Rule(Stand), StartingPosition.Standing),
    ];

    public static Reading<StartingPosition> Of(Prose prose) => prose.First(Rules);
}
