namespace StretchKit.Import;

/// <summary>Why a record, or a member of it, was left out.</summary>
public enum ImportReason
{
    /// <summary>The record does not say it in words that are understood.</summary>
    NotStated,

    /// <summary>The record says two things about it that do not agree.</summary>
    Ambiguous,

    /// <summary>The record states something that the library has no value for.</summary>
    NotUnderstood,

    /// <summary>The record says it twice.</summary>
    Repeated,

    /// <summary>It has no place in a stretch: pictures, whose rights are not known, and members that mean nothing here.</summary>
    NotImported,

    /// <summary>Of a record: its category is another one than asked for.</summary>
    OtherCategory,

    /// <summary>Of a record: it is massage with a roller, and no stretch.</summary>
    SelfMassage,

    /// <summary>Of a record: its style, starting position or laterality is unknown, and a stretch needs each of them.</summary>
    Incomplete,

    /// <summary>Of a record: it cannot be read; the findings of the result say where and why.</summary>
    Faulty,
}
