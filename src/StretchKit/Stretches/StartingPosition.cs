namespace StretchKit;

/// <summary>The position of the body in which a stretch begins.</summary>
public enum StartingPosition
{
    /// <summary>Lying on the back.</summary>
    Supine,

    /// <summary>Lying face down.</summary>
    Prone,

    /// <summary>Lying on one side.</summary>
    SideLying,

    /// <summary>On hands and knees.</summary>
    Quadruped,

    /// <summary>On both knees.</summary>
    Kneeling,

    /// <summary>On one knee, the other foot in front.</summary>
    HalfKneeling,

    /// <summary>Sitting on a chair.</summary>
    Seated,

    /// <summary>Sitting on the floor or a bed, the legs in front.</summary>
    LongSitting,

    /// <summary>On both feet.</summary>
    Standing,
}
