namespace StretchKit.Import;

/// <summary>The ids of regions and of equipment, as the catalogue has them where it has them.</summary>
internal static class Thing
{
    /// <summary>Whether it is said that nothing is needed.</summary>
    public static bool IsNone(string words) => StretchIds.Slug(words) is "body-only" or "none";

    /// <summary>The id of what is named; null where nothing definite is.</summary>
    public static string? IdOf(string words) => StretchIds.Slug(words) switch
    {
        "lower-back" => "low-back",
        "middle-back" => "upper-back",
        "other" => null,
        var slug => slug,
    };
}
