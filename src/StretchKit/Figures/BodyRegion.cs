namespace StretchKit.Figures;

/// <summary>A region of the body that a figure can show as worked. In documents they are the <see cref="Stretch.Targets"/> of the same names.</summary>
public enum BodyRegion
{
    /// <summary>The side of the neck, down to the shoulder.</summary>
    Neck,

    /// <summary>The round of the shoulder.</summary>
    Shoulders,

    /// <summary>The front of the chest, to the shoulder.</summary>
    Chest,

    /// <summary>The back between the shoulder blades.</summary>
    UpperBack,

    /// <summary>The back between ribs and pelvis.</summary>
    LowBack,

    /// <summary>The front of the belly.</summary>
    Abdominals,

    /// <summary>The side of the trunk, from hip to armpit.</summary>
    Trunk,

    /// <summary>The back of the upper arm.</summary>
    Triceps,

    /// <summary>The forearm, on the side of the palm.</summary>
    Forearms,

    /// <summary>The wrist.</summary>
    Wrists,

    /// <summary>The outer side of the hip.</summary>
    Hips,

    /// <summary>The buttock.</summary>
    Glutes,

    /// <summary>The front of the hip.</summary>
    HipFlexors,

    /// <summary>The inner side of the thigh.</summary>
    Adductors,

    /// <summary>The back of the thigh.</summary>
    Hamstrings,

    /// <summary>The front of the thigh.</summary>
    Quadriceps,

    /// <summary>The back of the lower leg.</summary>
    Calves,

    /// <summary>The ankle.</summary>
    Ankles,

    /// <summary>The sole of the foot.</summary>
    Feet,
}
