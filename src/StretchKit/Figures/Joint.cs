namespace StretchKit.Figures;

/// <summary>
/// The joints of a <see cref="Pose"/>. Which way their angles count is said by <see cref="JointAngles"/>.
/// </summary>
public enum Joint
{
    /// <summary>The whole body in the world: leaning forward, leaning to the left, turned to the left.</summary>
    Pelvis,

    /// <summary>The low back, over its whole length.</summary>
    Lumbar,

    /// <summary>The upper back, over its whole length.</summary>
    Thoracic,

    /// <summary>The lower neck.</summary>
    Neck,

    /// <summary>The upper neck: nodding, tilting and turning the head.</summary>
    Head,

    /// <summary>The left shoulder girdle: drawn forward, lifted.</summary>
    LeftGirdle,

    /// <summary>The right shoulder girdle: drawn forward, lifted.</summary>
    RightGirdle,

    /// <summary>The left shoulder.</summary>
    LeftShoulder,

    /// <summary>The right shoulder.</summary>
    RightShoulder,

    /// <summary>The left elbow; its rotation is the pronation of the forearm.</summary>
    LeftElbow,

    /// <summary>The right elbow; its rotation is the pronation of the forearm.</summary>
    RightElbow,

    /// <summary>The left wrist; its abduction is towards the thumb.</summary>
    LeftWrist,

    /// <summary>The right wrist; its abduction is towards the thumb.</summary>
    RightWrist,

    /// <summary>The fingers of the left hand.</summary>
    LeftFingers,

    /// <summary>The fingers of the right hand.</summary>
    RightFingers,

    /// <summary>The left hip.</summary>
    LeftHip,

    /// <summary>The right hip.</summary>
    RightHip,

    /// <summary>The left knee.</summary>
    LeftKnee,

    /// <summary>The right knee.</summary>
    RightKnee,

    /// <summary>The left ankle; flexion lifts the toes (dorsiflexion).</summary>
    LeftAnkle,

    /// <summary>The right ankle; flexion lifts the toes (dorsiflexion).</summary>
    RightAnkle,

    /// <summary>The toes of the left foot; flexion lifts them.</summary>
    LeftToes,

    /// <summary>The toes of the right foot; flexion lifts them.</summary>
    RightToes,
}
