namespace StretchKit.Figures;

/// <summary>
/// The angles of one joint in degrees. All are zero in somebody who stands upright, arms hanging, thumbs forward. A limb is first
/// rotated about its own length, then abducted, then flexed. Its default is that zero.
/// </summary>
/// <param name="Flexion">
/// Bending as the joint does most: forward for trunk, neck, shoulder and hip; back for the knee; the palm towards the forearm; the toes
/// up. For a shoulder girdle: drawn forward. Negative is extension.
/// </param>
/// <param name="Abduction">
/// Away from the middle of the body, for the wrist towards the thumb, for a shoulder girdle up. For trunk, neck and head: to the left.
/// </param>
/// <param name="Rotation">
/// Inward for shoulder and hip; for the elbow the pronation of the forearm. For trunk, neck and head: to the left.
/// </param>
public readonly record struct JointAngles(double Flexion, double Abduction = 0, double Rotation = 0)
{
    /// <summary>All angles zero.</summary>
    public static JointAngles Zero { get; }

    internal bool IsFinite => IsAngle(Flexion) && IsAngle(Abduction) && IsAngle(Rotation);

    internal double this[int axis] => axis switch { 0 => Flexion, 1 => Abduction, _ => Rotation };

    internal JointAngles With(int axis, double value) => axis switch
    {
        0 => this with { Flexion = value },
        1 => this with { Abduction = value },
        _ => this with { Rotation = value },
    };

    internal JointAngles Towards(JointAngles other, double share) => new(
        Flexion + ((other.Flexion - Flexion) * share),
        Abduction + ((other.Abduction - Abduction) * share),
        Rotation + ((other.Rotation - Rotation) * share));

    // False for what is no number, too.
    private static bool IsAngle(double value) => value is >= -360 and <= 360;
}
