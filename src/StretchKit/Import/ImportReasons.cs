namespace StretchKit.Import;

/// <summary>The reasons in words.</summary>
internal static class ImportReasons
{
    public static string Words(ImportReason reason) => reason switch
    {
        ImportReason.NotStated => "not stated",
        ImportReason.Ambiguous => "ambiguous",
        ImportReason.NotUnderstood => "not understood",
        ImportReason.Repeated => "said twice",
        ImportReason.NotImported => "not imported",
        ImportReason.OtherCategory => "of another category",
        ImportReason.SelfMassage => "massage with a roller, no stretch",
        ImportReason.Incomplete => "a stretch needs what is unknown of it",
        _ => "cannot be read",
    };
}
