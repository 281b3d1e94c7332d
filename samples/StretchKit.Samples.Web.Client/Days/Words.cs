namespace StretchKit.Samples.Web.Client.Days;

/// <summary>What the pages of the day say.</summary>
public static class Words
{
    /// <summary>The name of a routine; of one that is not the catalogue's, its id.</summary>
    public static string Routine(string id, string? language) => Catalog.FindRoutine(id)?.Name.For(language) ?? id;

    public static string Of(DayRowKind kind, bool isSnoozed, bool isNext) => kind switch
    {
        DayRowKind.Coming when isSnoozed => "put off",
        DayRowKind.Coming => isNext ? "next" : "to come",
        DayRowKind.Due => "due",
        DayRowKind.Shown => "reminded",
        DayRowKind.Done => "done",
        DayRowKind.Skipped => "skipped",
        DayRowKind.GaveWay => "gave way",
        _ => "left out",
    };

    /// <summary>The class of a tag in the style sheet.</summary>
    public static string Colour(DayRowKind kind, bool isNext) => kind switch
    {
        DayRowKind.Done => "tag good",
        DayRowKind.Due or DayRowKind.Shown => "tag warn",
        DayRowKind.Coming when isNext => "tag next",
        _ => "tag",
    };
}
