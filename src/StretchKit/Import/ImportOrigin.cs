namespace StretchKit.Import;

/// <summary>How a member of an imported stretch was got.</summary>
public enum ImportOrigin
{
    /// <summary>The record states it, and it was taken as it stands.</summary>
    Exact,

    /// <summary>It was read from words of the record, or a value of it was put into another form: <see cref="ImportedMember.Words"/> has them.</summary>
    Inferred,

    /// <summary>The record does not say it; it is what <see cref="ImportOptions"/> give for what is unknown.</summary>
    Given,

    /// <summary>The stretch does not have it: <see cref="ImportedMember.Reason"/> says why.</summary>
    LeftOut,
}
