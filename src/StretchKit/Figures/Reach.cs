using System.Collections.Generic;

namespace StretchKit.Figures;

/// <summary>Which angles bring a point of the body to its place.</summary>
internal static class Reach
{
    private static readonly (Joint, int)[] Arm =
        [(Joint.LeftShoulder, 0), (Joint.LeftShoulder, 1), (Joint.LeftShoulder, 2), (Joint.LeftElbow, 0)];

    private static readonly (Joint, int)[] UpperArm = [(Joint.LeftShoulder, 0), (Joint.LeftShoulder, 1)];
    private static readonly (Joint, int)[] Hand = [.. Arm, (Joint.LeftElbow, 2), (Joint.LeftWrist, 0)];
    private static readonly (Joint, int)[] Thigh = [(Joint.LeftHip, 0), (Joint.LeftHip, 1)];
    private static readonly (Joint, int)[] Leg = [(Joint.LeftHip, 0), (Joint.LeftHip, 1), (Joint.LeftHip, 2), (Joint.LeftKnee, 0)];
    private static readonly (Joint, int)[] Foot = [.. Leg, (Joint.LeftAnkle, 0)];
    private static readonly (Joint, int)[] Tip = [.. Foot, (Joint.LeftToes, 0)];
    private static readonly (Joint, int)[] Back = [(Joint.Lumbar, 0), (Joint.Thoracic, 0)];
    private static readonly (Joint, int)[] Nod = [(Joint.Neck, 0), (Joint.Head, 0)];

    public static IEnumerable<(Joint Joint, int Axis)> Of(BodyPoint point)
    {
        Side side = BodyPoints.IsPaired(point) && !BodyPoints.IsLeft(point) ? Side.Right : Side.Left;
        foreach ((Joint joint, int axis) in OfLeft(side == Side.Right ? BodyPoints.Opposite(point) : point))
            yield return (Joints.IsPaired(joint) ? Joints.Of(joint, side) : joint, axis);
    }

    private static (Joint, int)[] OfLeft(BodyPoint point) => point switch
    {
        BodyPoint.LeftElbow => UpperArm,
        BodyPoint.LeftWrist or BodyPoint.LeftHand => Arm,
        BodyPoint.LeftKnuckles or BodyPoint.LeftFingertips or BodyPoint.LeftThumb => Hand,
        BodyPoint.LeftKnee => Thigh,
        BodyPoint.LeftAnkle or BodyPoint.LeftHeel => Leg,
        BodyPoint.LeftBall => Foot,
        BodyPoint.LeftToes => Tip,
        BodyPoint.Head or BodyPoint.Chin or BodyPoint.Nose or BodyPoint.SkullBase => Nod,
        BodyPoint.Waist or BodyPoint.LowerChest or BodyPoint.Chest or BodyPoint.NeckBase => Back,
        _ => [],
    };
}
