namespace StretchKit.Figures;

/// <summary>
/// The lengths of the figure's body, in hundredths of its height, and how thick it is there. The lengths follow Drillis and
/// Contini 1966, as Winter's Biomechanics and Motor Control of Human Movement gives them: upper arm 18.6, forearm 14.6, hand 10.8, thigh 24.5,
/// shank 24.6, foot 15.2 long and its ankle 3.9 high, shoulders at 81.8, hips at 53.0. The thicknesses are drawn to please the eye.
/// </summary>
internal static class BodyPlan
{
    public const double HipHeight = Thigh + Shank + AnkleHeight;
    public const double HipHalfWidth = 5;
    public const double SacrumLength = 5;
    public const double LumbarPiece = 5;
    public const double ThoracicPiece = 6.9;
    public const double NeckLength = 5.2;
    public const double HeadLength = 5.6;
    public const double ShoulderHalfWidth = 10.6;
    public const double ShoulderDrop = 1.6;
    public const double UpperArm = 18.6;
    public const double Forearm = 14.6;
    public const double Palm = 5.6;
    public const double Fingers = 5.2;
    public const double Thigh = 24.5;
    public const double Shank = 24.6;
    public const double AnkleHeight = 3.9;
    public const double HeelBack = 3.6;
    public const double BallForward = 7.4;
    public const double ToeLength = 4.2;

    /// <summary>How high the seat of a chair is: somebody with the feet on the floor has level thighs.</summary>
    public const double SeatHeight = Shank + AnkleHeight - PelvisRadius;

    public const double PelvisRadius = 7;

    /// <summary>Half the thickness of the body at a point; what rests there is so far from what it rests on.</summary>
    public static double RadiusOf(BodyPoint point)
        => (BodyPoints.IsPaired(point) && !BodyPoints.IsLeft(point) ? BodyPoints.Opposite(point) : point) switch
        {
            BodyPoint.Pelvis => PelvisRadius,
            BodyPoint.Waist => 6.2,
            BodyPoint.LowerChest => 6.6,
            BodyPoint.Chest => 7,
            BodyPoint.NeckBase => 4.4,
            BodyPoint.SkullBase => 3.4,
            BodyPoint.Head => 6.3,
            BodyPoint.Chin => 3.6,
            BodyPoint.Nose => 1.2,
            BodyPoint.LeftShoulder => 4.1,
            BodyPoint.LeftElbow => 2.9,
            BodyPoint.LeftWrist => 1.9,
            BodyPoint.LeftHand => 1.9,
            BodyPoint.LeftKnuckles => 1.9,
            BodyPoint.LeftFingertips => 1.2,
            BodyPoint.LeftThumb => 1.1,
            BodyPoint.LeftHip => 6.6,
            BodyPoint.LeftKnee => 4.4,
            BodyPoint.LeftAnkle => 2.7,
            BodyPoint.LeftHeel => 2.2,
            BodyPoint.LeftBall => 1.9,
            _ => 1.3,
        };
}
