namespace StretchKit.Figures;

/// <summary>Places of the body that may rest on something, and that arrows may start from.</summary>
public enum BodyPoint
{
    /// <summary>Midway between the hips.</summary>
    Pelvis,

    /// <summary>The middle of the low back.</summary>
    Waist,

    /// <summary>Where the low back becomes the upper back.</summary>
    LowerChest,

    /// <summary>The middle of the upper back.</summary>
    Chest,

    /// <summary>Where the neck begins.</summary>
    NeckBase,

    /// <summary>Where the neck carries the head.</summary>
    SkullBase,

    /// <summary>The middle of the head.</summary>
    Head,

    /// <summary>The chin.</summary>
    Chin,

    /// <summary>The tip of the nose.</summary>
    Nose,

    /// <summary>The left shoulder.</summary>
    LeftShoulder,

    /// <summary>The right shoulder.</summary>
    RightShoulder,

    /// <summary>The left elbow.</summary>
    LeftElbow,

    /// <summary>The right elbow.</summary>
    RightElbow,

    /// <summary>The left wrist.</summary>
    LeftWrist,

    /// <summary>The right wrist.</summary>
    RightWrist,

    /// <summary>The palm of the left hand.</summary>
    LeftHand,

    /// <summary>The palm of the right hand.</summary>
    RightHand,

    /// <summary>The knuckles of the left hand.</summary>
    LeftKnuckles,

    /// <summary>The knuckles of the right hand.</summary>
    RightKnuckles,

    /// <summary>The tips of the left fingers.</summary>
    LeftFingertips,

    /// <summary>The tips of the right fingers.</summary>
    RightFingertips,

    /// <summary>The tip of the left thumb.</summary>
    LeftThumb,

    /// <summary>The tip of the right thumb.</summary>
    RightThumb,

    /// <summary>The left hip.</summary>
    LeftHip,

    /// <summary>The right hip.</summary>
    RightHip,

    /// <summary>The left knee.</summary>
    LeftKnee,

    /// <summary>The right knee.</summary>
    RightKnee,

    /// <summary>The left ankle.</summary>
    LeftAnkle,

    /// <summary>The right ankle.</summary>
    RightAnkle,

    /// <summary>The left heel.</summary>
    LeftHeel,

    /// <summary>The right heel.</summary>
    RightHeel,

    /// <summary>The ball of the left foot.</summary>
    LeftBall,

    /// <summary>The ball of the right foot.</summary>
    RightBall,

    /// <summary>The tips of the left toes.</summary>
    LeftToes,

    /// <summary>The tips of the right toes.</summary>
    RightToes,
}
