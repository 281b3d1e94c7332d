namespace StretchKit.Import;

/// <summary>Other words for starting positions, in lower case without blanks and hyphens.</summary>
internal static class PositionWords
{
    public static StartingPosition? Of(string word) => word switch
    {
        "sitting" or "sit" or "chair" or "seatedonchair" or "sittingonchair" => StartingPosition.Seated,
        "stand" or "upright" => StartingPosition.Standing,
        "allfours" or "onallfours" or "handsandknees" or "tabletop" or "4point" or "fourpoint" or "fourpointkneeling" or "quadrupedal" => StartingPosition.Quadruped,
        "lyingprone" or "facedown" or "lyingfacedown" or "onstomach" or "lyingonstomach" or "onbelly" or "pronelying" => StartingPosition.Prone,
        "lyingsupine" or "faceup" or "lyingfaceup" or "onback" or "lyingonback" or "supinelying" => StartingPosition.Supine,
        "onside" or "lyingonside" or "sidelie" or "sideposition" => StartingPosition.SideLying,
        "halfkneel" or "tallhalfkneeling" => StartingPosition.HalfKneeling,
        "kneel" or "tallkneeling" => StartingPosition.Kneeling,
        "longsit" or "sittinglegsstraight" => StartingPosition.LongSitting,
        _ => null,
    };
}
