namespace StretchKit.Figures;

/// <summary>
/// How far joints go, in degrees. Where nothing else is said: the averages of the American Academy of Orthopaedic Surgeons (Joint Motion,
/// 1965), as Norkin and White's Measurement of Joint Motion gives them. Angles here are those of <see cref="JointAngles"/>, which for
/// a limb raised to the side differ from a goniometer's; the ranges of shoulder and hip are wide enough for both.
/// </summary>
internal static class JointRanges
{
    private readonly record struct Range(double Least, double Most)
    {
        public bool Admits(double angle) => angle >= Least - 0.01 && angle <= Most + 0.01;

        public double Nearest(double angle) => angle < Least ? Least : angle > Most ? Most : angle;
    }

    private static readonly Range None = new(0, 0);
    private static readonly Range Free = new(-180, 180);

    public static bool Admit(Joint joint, JointAngles angles)
    {
        (Range flexion, Range abduction, Range rotation) = Of(joint);
        return flexion.Admits(angles.Flexion) && abduction.Admits(angles.Abduction) && rotation.Admits(angles.Rotation);
    }

    public static double Nearest(Joint joint, int axis, double angle)
    {
        (Range flexion, Range abduction, Range rotation) = Of(joint);
        return (axis switch { 0 => flexion, 1 => abduction, _ => rotation }).Nearest(angle);
    }

    private static (Range Flexion, Range Abduction, Range Rotation) Of(Joint joint)
        => (Joints.IsPaired(joint) && !Joints.IsLeft(joint) ? Joints.Opposite(joint) : joint) switch
        {
            Joint.Pelvis => (Free, Free, Free),

            // Together 80 forward, 30 back (25 of them lumbar, 5 and more thoracic when pressed up), 35 to a side, 45 of turning.
            Joint.Lumbar => (new(-35, 60), new(-25, 25), new(-15, 15)),
            Joint.Thoracic => (new(-25, 45), new(-25, 25), new(-40, 40)),

            // Together 45 forward and back, 45 to a side, 60 of turning; half of the turning is between the first two vertebrae.
            Joint.Neck => (new(-40, 45), new(-35, 35), new(-40, 40)),
            Joint.Head => (new(-25, 25), new(-15, 15), new(-40, 40)),

            // Clavicle: Inman, Saunders and Abbott 1944 measured 30 of lifting; 20 to 30 forward and back.
            Joint.LeftGirdle => (new(-25, 30), new(-10, 30), None),

            // Across the body 45 beyond straight forward; rotation 70 inward, 90 outward.
            Joint.LeftShoulder => (new(-60, 180), new(-50, 180), new(-90, 90)),
            Joint.LeftElbow => (new(0, 150), None, new(-80, 80)),

            // 70 back measured free, 85 under the body's weight, as on hands and knees.
            Joint.LeftWrist => (new(-85, 80), new(-30, 20), None),
            Joint.LeftFingers => (new(-20, 100), None, None),

            // 120 forward, 30 back. A bent hip turns out further than the 45 of a straight one, as in sitting cross-legged.
            Joint.LeftHip => (new(-30, 125), new(-30, 55), new(-75, 45)),

            // 135 measured lying; 155 when kneeling and sitting on the heels (Mulholland and Wyss 2001: 111 to 165).
            Joint.LeftKnee => (new(0, 155), None, None),

            // 20 up, up to 40 under the body's weight (Bennell and others 1998); 50 down, and pressed flat when kneeling.
            Joint.LeftAnkle => (new(-65, 40), new(-35, 20), None),
            _ => (new(-30, 70), None, None),
        };
}
