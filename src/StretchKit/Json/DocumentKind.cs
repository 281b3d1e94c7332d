namespace StretchKit.Validation;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>A routine: it has <c>steps</c>.</summary>
    Routine,

    /// <summary>A plan: it has <c>rules</c>.</summary>
    Plan,

    /// <summary>The definition of a stretch: it has <c>laterality</c>.</summary>
    Stretch,

    /// <summary>What has happened to reminders: it has <c>events</c>.</summary>
    State,

    /// <summary>One performance of a routine: it has <c>holds</c>.</summary>
    Session,

    /// <summary>Routines over weeks: it has <c>phases</c> with <c>slots</c>.</summary>
    Program,
}
