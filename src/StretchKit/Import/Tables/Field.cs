namespace StretchKit.Import;

/// <summary>What a place in a record holds.</summary>
internal enum Field
{
    Name,
    Id,
    Summary,
    Category,
    Style,
    Position,
    Laterality,
    Instructions,
    Purpose,
    Targets,
    Equipment,
    Cautions,
    Hold,
    Tempo,
    Reps,
    Sets,
    Sides,
    Force,
    Metadata,

    /// <summary>A rest behind a row of a running order.</summary>
    Rest,

    /// <summary>How often a row of a running order is gone through with its neighbours.</summary>
    Rounds,

    /// <summary>What kind of row it is, which may say that it is a rest.</summary>
    Kind,

    /// <summary>When a session began.</summary>
    Started,

    /// <summary>When a session ended.</summary>
    Ended,

    /// <summary>How long a session lasted.</summary>
    Duration,

    /// <summary>The workout that a row of a history belongs to.</summary>
    Workout,

    /// <summary>Which set a row of a history is.</summary>
    Set,
}
