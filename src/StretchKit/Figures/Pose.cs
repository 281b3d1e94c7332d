using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>
/// A position of the body: the angles of its joints, and which points rest on something. The lengths of limbs are always
/// the same, so a pose cannot stretch them. Immutable and equal by value.
/// </summary>
public sealed record Pose
{
    private readonly ValueList<JointAngles> _angles;

    private Pose(ValueList<JointAngles> angles, ValueList<PoseContact> contacts)
    {
        _angles = angles;
        Contacts = contacts;
    }

    /// <summary>Standing upright with all angles zero, and nothing said of what rests.</summary>
    public static Pose Upright { get; } = new(ValueList.From(new JointAngles[Joints.Count]), []);

    /// <summary>
    /// What rests on something. A figure is moved and its limbs are brought so that these points do; an animation keeps those in place that
    /// two poses have in common.
    /// </summary>
    public ValueList<PoseContact> Contacts { get; }

    /// <summary>The angles of a joint.</summary>
    /// <param name="joint">The joint.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="joint"/> is not of its enumeration.</exception>
    public JointAngles this[Joint joint] => _angles[(int)Joints.Checked(joint)];

    /// <summary>The pose in which people begin from a starting position, with what rests on floor or seat.</summary>
    /// <param name="position">The position; half-kneeling is on the right knee, lying on one side on the left one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is not of its enumeration.</exception>
    public static Pose Of(StartingPosition position) => BasePoses.Of(Guard.Defined(position));

    /// <summary>This pose with other angles of one joint.</summary>
    /// <param name="joint">The joint.</param>
    /// <param name="angles">Its angles, each from -360° to 360°.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public Pose With(Joint joint, JointAngles angles)
    {
        Joints.Checked(joint);
        if (!angles.IsFinite)
            throw new ArgumentOutOfRangeException(nameof(angles), angles, "Angles must be from -360 to 360 degrees.");
        JointAngles[] changed = _angles.Span.ToArray();
        changed[(int)joint] = angles;
        return new(new ValueList<JointAngles>(changed), Contacts);
    }

    /// <summary>This pose with other angles of one joint.</summary>
    /// <param name="joint">The joint.</param>
    /// <param name="flexion">Its <see cref="JointAngles.Flexion"/> in degrees.</param>
    /// <param name="abduction">Its <see cref="JointAngles.Abduction"/> in degrees.</param>
    /// <param name="rotation">Its <see cref="JointAngles.Rotation"/> in degrees.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public Pose With(Joint joint, double flexion, double abduction = 0, double rotation = 0)
        => With(joint, new JointAngles(flexion, abduction, rotation));

    /// <summary>This pose with other angles of a joint on both sides; those of the trunk have one.</summary>
    /// <param name="joint">The joint of either side.</param>
    /// <param name="angles">Its angles, each from -360° to 360°.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public Pose WithBoth(Joint joint, JointAngles angles)
        => With(Joints.Checked(joint), angles).With(Joints.Opposite(joint), angles);

    /// <summary>This pose, resting on these points and on no others.</summary>
    /// <param name="contacts">The contacts; of one point at most one.</param>
    /// <exception cref="ArgumentException">A contact is null, or there are two of one point.</exception>
    public Pose Resting(params PoseContact[] contacts)
    {
        ValueList<PoseContact> list = Guard.List(contacts);
        Guard.NoneTwice(list, c => c.Point.ToString(), nameof(contacts));
        return new(_angles, list);
    }

    /// <summary>The same pose with left and right changed over.</summary>
    public Pose Mirrored() => new(ValueList.From(Enumerable.Range(0, Joints.Count).Select(MirroredAngles)), ValueList.From(Contacts.Select(c => c.Mirrored())));

    /// <summary>The joints whose angles are beyond what a healthy body can do; empty for a pose that people can take.</summary>
    public ValueList<Joint> BeyondRange()
        => ValueList.From(Enumerable.Range(0, Joints.Count).Select(i => (Joint)i).Where(j => !JointRanges.Admit(j, this[j])));

    /// <summary>A pose on the way to another one; contacts are those that both have.</summary>
    internal Pose Towards(Pose other, double share)
        => new(ValueList.From(_angles.Select((a, i) => a.Towards(other._angles[i], share))), ValueList.From(Contacts.Where(other.Contacts.Contains)));

    internal Pose WithAngles(IEnumerable<JointAngles> angles) => new(ValueList.From(angles), Contacts);

    internal bool HasAnglesOf(Pose other) => _angles.Equals(other._angles);

    private JointAngles MirroredAngles(int index)
    {
        var joint = (Joint)index;
        JointAngles angles = this[Joints.Opposite(joint)];
        return Joints.IsPaired(joint) ? angles : new JointAngles(angles.Flexion, -angles.Abduction, -angles.Rotation);
    }
}
