namespace StretchKit.Figures;

/// <summary>The parts of a figure that are drawn one over the other.</summary>
public enum BodyPart
{
    /// <summary>Back, chest and pelvis.</summary>
    Trunk,

    /// <summary>The head.</summary>
    Head,

    /// <summary>The left arm.</summary>
    LeftArm,

    /// <summary>The right arm.</summary>
    RightArm,

    /// <summary>The left leg.</summary>
    LeftLeg,

    /// <summary>The right leg.</summary>
    RightLeg,
}
