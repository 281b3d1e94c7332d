namespace StretchKit;

public static partial class Catalog
{
    /// <summary>
    /// When to see a doctor before stretching for back pain, to be shown beside the routines. General information, not
    /// medical advice.
    /// </summary>
    public static Text RedFlags { get; } = Text.In(
        "en",
        "See a doctor before you stretch if, along with back pain, you have new trouble with your bladder or bowels, "
        + "numbness around the saddle (groin, buttocks, inner thighs), weakness in a leg, or a fever; if the pain began with a "
        + "fall or another injury; or if you have a history of cancer or have lost weight without knowing why. "
        + "This is general information and does not replace medical advice.");
}
