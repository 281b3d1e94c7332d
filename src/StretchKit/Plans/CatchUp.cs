namespace StretchKit;

/// <summary>What to do about reminders that came due while the application was not running.</summary>
public enum CatchUp
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Of those within their grace, the one of highest priority, then the latest.</summary>
    Latest,

    /// <summary>All those within their grace.</summary>
    All,
}
