namespace StretchKit.Figures;

/// <summary>The poses in which people begin.</summary>
internal static class BasePoses
{
    private static readonly Pose Standing = Pose.Upright
        .WithBoth(Joint.LeftShoulder, new(4, 7))
        .WithBoth(Joint.LeftElbow, new(12))
        .Resting(On(BodyPoint.LeftHeel), On(BodyPoint.RightHeel), On(BodyPoint.LeftBall), On(BodyPoint.RightBall));

    private static readonly Pose Seated = Pose.Upright
        .WithBoth(Joint.LeftShoulder, new(15, 3, 18))
        .WithBoth(Joint.LeftElbow, new(66, 0, 70))
        .WithBoth(Joint.LeftFingers, new(20))
        .WithBoth(Joint.LeftHip, new(90, 3))
        .WithBoth(Joint.LeftKnee, new(90))
        .Resting(new(BodyPoint.Pelvis, FigureSupport.Seat), On(BodyPoint.LeftHeel), On(BodyPoint.RightHeel), On(BodyPoint.LeftBall), On(BodyPoint.RightBall));

    private static readonly Pose Supine = Pose.Upright
        .With(Joint.Pelvis, -90)
        .WithBoth(Joint.LeftShoulder, new(-5, 14))
        .WithBoth(Joint.LeftElbow, new(8, 0, 70))
        .WithBoth(Joint.LeftHip, new(50))
        .WithBoth(Joint.LeftKnee, new(100))
        .WithBoth(Joint.LeftAnkle, new(-40))
        .Resting(On(BodyPoint.Pelvis), On(BodyPoint.LeftHeel), On(BodyPoint.RightHeel), On(BodyPoint.LeftBall), On(BodyPoint.RightBall));

    private static readonly Pose Prone = Pose.Upright
        .With(Joint.Pelvis, 90)
        .With(Joint.Neck, -8)
        .With(Joint.Head, -6)
        .WithBoth(Joint.LeftShoulder, new(-4, 20))
        .WithBoth(Joint.LeftElbow, new(12, 0, 20))
        .WithBoth(Joint.LeftAnkle, new(-55))
        .Resting(On(BodyPoint.Pelvis));

    private static readonly Pose SideLying = Pose.Upright
        .With(Joint.Pelvis, 0, 90)
        .With(Joint.Lumbar, 0, -9)
        .With(Joint.LeftShoulder, 170)
        .With(Joint.LeftElbow, 25)
        .With(Joint.RightShoulder, 25)
        .With(Joint.RightElbow, 35)
        .WithBoth(Joint.LeftHip, new(20))
        .WithBoth(Joint.LeftKnee, new(30))
        .WithBoth(Joint.LeftAnkle, new(-25))
        .Resting(On(BodyPoint.LeftHip), On(BodyPoint.LeftKnee), On(BodyPoint.LeftAnkle), On(BodyPoint.LeftShoulder));

    private static readonly Pose Quadruped = Pose.Upright
        .With(Joint.Pelvis, 84)
        .With(Joint.Head, -15)
        .WithBoth(Joint.LeftShoulder, new(100))
        .WithBoth(Joint.LeftElbow, new(4, 0, 80))
        .WithBoth(Joint.LeftWrist, new(-66))
        .WithBoth(Joint.LeftHip, new(84))
        .WithBoth(Joint.LeftKnee, new(90))
        .WithBoth(Joint.LeftAnkle, new(-55))
        .Resting(
            On(BodyPoint.LeftKnee), On(BodyPoint.RightKnee), On(BodyPoint.LeftToes), On(BodyPoint.RightToes),
            On(BodyPoint.LeftHand), On(BodyPoint.RightHand), On(BodyPoint.LeftFingertips), On(BodyPoint.RightFingertips));

    private static readonly Pose Kneeling = Pose.Upright
        .WithBoth(Joint.LeftShoulder, new(4, 7))
        .WithBoth(Joint.LeftElbow, new(12))
        .WithBoth(Joint.LeftKnee, new(90))
        .WithBoth(Joint.LeftAnkle, new(-60))
        .Resting(On(BodyPoint.LeftKnee), On(BodyPoint.RightKnee), On(BodyPoint.LeftToes), On(BodyPoint.RightToes));

    private static readonly Pose HalfKneeling = Pose.Upright
        .WithBoth(Joint.LeftShoulder, new(4, 7))
        .WithBoth(Joint.LeftElbow, new(12))
        .With(Joint.RightKnee, 90)
        .With(Joint.RightAnkle, -60)
        .With(Joint.LeftHip, 90)
        .With(Joint.LeftKnee, 90)
        .Resting(On(BodyPoint.RightKnee), On(BodyPoint.RightToes), On(BodyPoint.LeftHeel), On(BodyPoint.LeftBall));

    private static readonly Pose LongSitting = Pose.Upright
        .WithBoth(Joint.LeftShoulder, new(30, 4))
        .WithBoth(Joint.LeftElbow, new(20, 0, 75))
        .WithBoth(Joint.LeftHip, new(88, 4))
        .Resting(On(BodyPoint.Pelvis), On(BodyPoint.LeftHeel), On(BodyPoint.RightHeel));

    public static Pose Of(StartingPosition position) => position switch
    {
        StartingPosition.Supine => Supine,
        StartingPosition.Prone => Prone,
        StartingPosition.SideLying => SideLying,
        StartingPosition.Quadruped => Quadruped,
        StartingPosition.Kneeling => Kneeling,
        StartingPosition.HalfKneeling => HalfKneeling,
        StartingPosition.Seated => Seated,
        StartingPosition.LongSitting => LongSitting,
        _ => Standing,
    };

    private static PoseContact On(BodyPoint point) => new(point, FigureSupport.Floor);
}
