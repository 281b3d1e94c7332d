namespace StretchKit.Import;

/// <summary>The ids of regions and of equipment, as the catalogue has them where it has them.</summary>
internal static class Thing
{
    /// <summary>Whether it is said that nothing is needed.</summary>
    public static bool IsNone(string words) => StretchIds.Slug(words) is "body-only" or "none" or "body-weight" or "bodyweight" or "body" or "bw" or "no-equipment" or "nothing" or "no" or "n-a" or "na"
        or "none-bodyweight-exercise" or "bodyweight-only" or "body-weight-only" or "own-body-weight" or "no-equipment-needed" or "equipment-free";

    /// <summary>The id of what is named; null where nothing definite is.</summary>
    public static string? IdOf(string words) => StretchIds.Slug(words) switch
    {
        "lower-back" => "low-back",
        "middle-back" => "upper-back",
        "other" => null,
        var slug => slug,
    };
}
