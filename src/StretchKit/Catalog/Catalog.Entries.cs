namespace StretchKit;

public static partial class Catalog
{
    /// <summary>Lying, knees from side to side: 5 s × 10 on each side, alternating.</summary>
    public static Stretch TrunkRotation => FindStretch("trunk-rotation")!;

    /// <summary>Kneeling, back on the heels: 10 s × 5.</summary>
    public static Stretch ChildsPose => FindStretch("childs-pose")!;

    /// <summary>On hands and knees, the back rounded and sunk: two phases, 5 s each × 10.</summary>
    public static Stretch CatCamel => FindStretch("cat-camel")!;

    /// <summary>Seated, one leg straight: 10 s × 5 on each side.</summary>
    public static Stretch Hamstring => FindStretch("hamstring")!;

    /// <summary>Half-kneeling, hips forward: 30 s × 2 on each side.</summary>
    public static Stretch HipFlexor => FindStretch("hip-flexor")!;

    /// <summary>Seated, ear to shoulder: 10 s on each side.</summary>
    public static Stretch NeckSideBend => FindStretch("neck-side-bend")!;

    /// <summary>Seated, the upper body turned: 10 s on each side.</summary>
    public static Stretch SeatedTwist => FindStretch("seated-twist")!;

    /// <summary>Standing, circles with the shoulders: 5 of 3 s.</summary>
    public static Stretch ShoulderRolls => FindStretch("shoulder-rolls")!;

    /// <summary>Standing, the chest opened: 15 s.</summary>
    public static Stretch ChestOpener => FindStretch("chest-opener")!;

    /// <summary>Standing, one heel pressed down behind: 10 s on each side.</summary>
    public static Stretch CalfStretch => FindStretch("calf-stretch")!;

    /// <summary>The five stretches for the back.</summary>
    public static Routine BackRelief => FindRoutine("back-relief")!;

    /// <summary>Seated and standing stretches for a break at the desk, under two minutes.</summary>
    public static Routine DeskBreak => FindRoutine("desk-break")!;

    /// <summary>
    /// A template: <see cref="BackRelief"/> on waking and half an hour before sleep, <see cref="DeskBreak"/> every 2 hours
    /// between.
    /// </summary>
    public static Plan BackReliefDay => FindPlan("back-relief-day")!;
}
