using System;
using System.Collections.Generic;
using System.Numerics;
using StretchKit.Figures;

namespace StretchKit.Tests.Figures;

/// <summary>
/// Where the ends of the limbs are, worked out once more and otherwise: by quaternions of single precision about axes of the world, from the ends
/// inwards.
/// </summary>
internal static class SlowSkeleton
{
    private static readonly Vector3 Forward = Vector3.UnitX;
    private static readonly Vector3 Left = Vector3.UnitY;
    private static readonly Vector3 Up = Vector3.UnitZ;

    public static Vector3 Fingertips(Pose pose, bool left)
    {
        int sign = left ? 1 : -1;
        Joint J(Joint leftJoint) => left ? leftJoint : leftJoint + 1;
        Vector3 at = -Up * 4f;
        at = -Up * 5.6f + Vector3.Transform(at, About(Forward, -sign * pose[J(Joint.LeftFingers)].Flexion));
        at = Vector3.Transform(at, About(Left, -pose[J(Joint.LeftWrist)].Abduction));
        at = Vector3.Transform(at, About(Forward, -sign * pose[J(Joint.LeftWrist)].Flexion));
        at = -Up * 14.6f + at;
        at = Vector3.Transform(at, About(Up, -sign * pose[J(Joint.LeftElbow)].Rotation));
        at = -Up * 18.6f + Vector3.Transform(at, About(Left, -pose[J(Joint.LeftElbow)].Flexion));
        JointAngles shoulder = pose[J(Joint.LeftShoulder)];
        at = Vector3.Transform(at, About(Up, -sign * shoulder.Rotation));
        at = Vector3.Transform(at, About(Forward, sign * shoulder.Abduction));
        at = Vector3.Transform(at, About(Left, -shoulder.Flexion));
        JointAngles girdle = pose[J(Joint.LeftGirdle)];
        Vector3 joint = Vector3.Transform(Vector3.Transform(Left * sign * 10.6f, About(Forward, sign * girdle.Abduction)), About(Up, -sign * girdle.Flexion));
        return Trunk(pose, at + joint - (Up * 1.6f));
    }

    public static Vector3 Toes(Pose pose, bool left)
    {
        int sign = left ? 1 : -1;
        Joint J(Joint leftJoint) => left ? leftJoint : leftJoint + 1;
        Vector3 at = Vector3.Transform((Forward * 2.9f) - (Up * 0.6f), About(Left, -pose[J(Joint.LeftToes)].Flexion));
        at += (Forward * 7.4f) - (Up * 2f);
        at = Vector3.Transform(at, About(Forward, sign * pose[J(Joint.LeftAnkle)].Abduction));
        at = Vector3.Transform(at, About(Left, -pose[J(Joint.LeftAnkle)].Flexion));
        at = -Up * 24.6f + at;
        at = -Up * 24.5f + Vector3.Transform(at, About(Left, pose[J(Joint.LeftKnee)].Flexion));
        JointAngles hip = pose[J(Joint.LeftHip)];
        at = Vector3.Transform(at, About(Up, -sign * hip.Rotation));
        at = Vector3.Transform(at, About(Forward, sign * hip.Abduction));
        at = Vector3.Transform(at, About(Left, -hip.Flexion));
        return Bend(at + (Left * sign * 5), pose[Joint.Pelvis], 1);
    }

    private static Vector3 Trunk(Pose pose, Vector3 at)
    {
        List<(JointAngles Angles, double Share, float Length)> pieces =
        [
            (pose[Joint.Thoracic], 0.5, 6.9f), (pose[Joint.Thoracic], 0.5, 6.9f), (pose[Joint.Lumbar], 0.5, 5), (pose[Joint.Lumbar], 0.5, 5),
        ];
        foreach ((JointAngles angles, double share, float length) in pieces)
            at = Bend(at + (Up * length), angles, share);
        return Bend(at + (Up * 5), pose[Joint.Pelvis], 1);
    }

    private static Vector3 Bend(Vector3 at, JointAngles angles, double share)
    {
        at = Vector3.Transform(at, About(Up, angles.Rotation * share));
        at = Vector3.Transform(at, About(Forward, -angles.Abduction * share));
        return Vector3.Transform(at, About(Left, angles.Flexion * share));
    }

    private static Quaternion About(Vector3 axis, double degrees) => Quaternion.CreateFromAxisAngle(axis, (float)(degrees * Math.PI / 180));
}
