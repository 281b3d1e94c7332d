namespace StretchKit.Validation;

/// <summary>Whom a routine is for, where the evidence tells people apart.</summary>
public enum Audience
{
    /// <summary>Adults.</summary>
    Adults,

    /// <summary>Older adults, for whom longer holds are advised.</summary>
    OlderAdults,
}
