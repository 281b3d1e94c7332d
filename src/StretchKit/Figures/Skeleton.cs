using static StretchKit.Figures.BodyPlan;

namespace StretchKit.Figures;

/// <summary>Where the points of a body are in a pose, by forward kinematics from the pelvis; and how its parts are turned.</summary>
internal sealed class Skeleton
{
    private readonly Vec[] _points = new Vec[BodyPoints.Count];
    private readonly Orientation[] _parts = new Orientation[BodyPoints.Count];

    /// <summary>A body whose pelvis is at the origin.</summary>
    public Skeleton(Pose pose)
    {
        Put(BodyPoint.Pelvis, default, Bent(Orientation.World, pose[Joint.Pelvis]));
        PutTrunk(pose);
        PutArm(pose, Side.Left);
        PutArm(pose, Side.Right);
        PutLeg(pose, Side.Left);
        PutLeg(pose, Side.Right);
    }

    public Vec this[BodyPoint point] => _points[(int)point];

    /// <summary>How the part is turned that begins at a point: at the hip the thigh, at the knee the shank.</summary>
    public Orientation PartAt(BodyPoint point) => _parts[(int)point];

    /// <summary>A place beside a point, by the directions of the part that begins there.</summary>
    public Vec Beside(BodyPoint point, double forward, double left, double up) => this[point] + PartAt(point).Of(forward, left, up);

    public void Move(Vec by)
    {
        for (int i = 0; i < _points.Length; i++)
            _points[i] += by;
    }

    /// <summary>A part of the trunk; up goes along it.</summary>
    private static Orientation Bent(Orientation below, JointAngles angles, double share = 1)
        => below.Pitched(angles.Flexion * share).Rolled(-angles.Abduction * share).Turned(angles.Rotation * share);

    /// <summary>A limb; it hangs down from its joint.</summary>
    private static Orientation Swung(Orientation trunk, JointAngles angles, double left)
        => trunk.Pitched(-angles.Flexion).Rolled(angles.Abduction * left).Turned(-angles.Rotation * left);

    private void Put(BodyPoint point, Vec place, Orientation part)
    {
        _points[(int)point] = place;
        _parts[(int)point] = part;
    }

    private void PutTrunk(Pose pose)
    {
        Vec place = Beside(BodyPoint.Pelvis, 0, 0, SacrumLength);
        Orientation part = PartAt(BodyPoint.Pelvis);
        Piece(BodyPoint.Waist, Joint.Lumbar, LumbarPiece, 0.5);
        Piece(BodyPoint.LowerChest, Joint.Lumbar, LumbarPiece, 0.5);
        Piece(BodyPoint.Chest, Joint.Thoracic, ThoracicPiece, 0.5);
        Piece(BodyPoint.NeckBase, Joint.Thoracic, ThoracicPiece, 0.5);
        Piece(BodyPoint.SkullBase, Joint.Neck, NeckLength, 1);
        Piece(BodyPoint.Head, Joint.Head, HeadLength, 1);
        Put(BodyPoint.Chin, Beside(BodyPoint.Head, 3.4, 0, -3.6), part);
        Put(BodyPoint.Nose, Beside(BodyPoint.Head, 7.1, 0, -1.4), part);

        void Piece(BodyPoint end, Joint joint, double length, double share)
        {
            part = Bent(part, pose[joint], share);
            place += part.Up * length;
            Put(end, place, part);
        }
    }

    private void PutArm(Pose pose, Side side)
    {
        double left = side == Side.Left ? 1 : -1;
        Orientation chest = PartAt(BodyPoint.NeckBase);
        JointAngles lifted = pose[Joints.Of(Joint.LeftGirdle, side)];
        Vec across = chest.Turned(-left * lifted.Flexion).Rolled(left * lifted.Abduction).Left * (left * ShoulderHalfWidth);
        Vec place = this[BodyPoint.NeckBase] + across - (chest.Up * ShoulderDrop);

        Orientation arm = Swung(chest, pose[Joints.Of(Joint.LeftShoulder, side)], left);
        Put(BodyPoints.Of(BodyPoint.LeftShoulder, side), place, arm);

        JointAngles elbow = pose[Joints.Of(Joint.LeftElbow, side)];
        Orientation forearm = arm.Pitched(-elbow.Flexion).Turned(-left * elbow.Rotation);
        place -= arm.Up * UpperArm;
        Put(BodyPoints.Of(BodyPoint.LeftElbow, side), place, forearm);

        JointAngles wrist = pose[Joints.Of(Joint.LeftWrist, side)];
        Orientation hand = forearm.Rolled(-left * wrist.Flexion).Pitched(-wrist.Abduction);
        place -= forearm.Up * Forearm;
        Put(BodyPoints.Of(BodyPoint.LeftWrist, side), place, hand);
        Put(BodyPoints.Of(BodyPoint.LeftThumb, side), place + hand.Of(3.4, 0, -4.6), hand);
        Put(BodyPoints.Of(BodyPoint.LeftHand, side), place - (hand.Up * (Palm / 2)), hand);

        Orientation fingers = hand.Rolled(-left * pose[Joints.Of(Joint.LeftFingers, side)].Flexion);
        place -= hand.Up * Palm;
        Put(BodyPoints.Of(BodyPoint.LeftKnuckles, side), place, fingers);
        Put(BodyPoints.Of(BodyPoint.LeftFingertips, side), place - (fingers.Up * (Fingers - RadiusOf(BodyPoint.LeftFingertips))), fingers);
    }

    private void PutLeg(Pose pose, Side side)
    {
        double left = side == Side.Left ? 1 : -1;
        Orientation thigh = Swung(PartAt(BodyPoint.Pelvis), pose[Joints.Of(Joint.LeftHip, side)], left);
        Vec place = Beside(BodyPoint.Pelvis, 0, left * HipHalfWidth, 0);
        Put(BodyPoints.Of(BodyPoint.LeftHip, side), place, thigh);

        Orientation shank = thigh.Pitched(pose[Joints.Of(Joint.LeftKnee, side)].Flexion);
        place -= thigh.Up * Thigh;
        Put(BodyPoints.Of(BodyPoint.LeftKnee, side), place, shank);

        JointAngles ankle = pose[Joints.Of(Joint.LeftAnkle, side)];
        Orientation foot = shank.Pitched(-ankle.Flexion).Rolled(ankle.Abduction * left);
        place -= shank.Up * Shank;
        Put(BodyPoints.Of(BodyPoint.LeftAnkle, side), place, foot);
        double heel = RadiusOf(BodyPoint.LeftHeel);
        double ball = RadiusOf(BodyPoint.LeftBall);
        double toes = RadiusOf(BodyPoint.LeftToes);
        Put(BodyPoints.Of(BodyPoint.LeftHeel, side), place + foot.Of(heel - HeelBack, 0, heel - AnkleHeight), foot);

        Orientation tip = foot.Pitched(-pose[Joints.Of(Joint.LeftToes, side)].Flexion);
        place += foot.Of(BallForward, 0, ball - AnkleHeight);
        Put(BodyPoints.Of(BodyPoint.LeftBall, side), place, tip);
        Put(BodyPoints.Of(BodyPoint.LeftToes, side), place + tip.Of(ToeLength - toes, 0, toes - ball), tip);
    }
}
