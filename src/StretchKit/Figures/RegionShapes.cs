using System.Collections.Generic;

namespace StretchKit.Figures;

/// <summary>Where the worked regions lie on the body: capsules beside its bones, on the side of the muscle.</summary>
internal static class RegionShapes
{
    /// <summary>Both sides as two regions, where the region has sides.</summary>
    public static IEnumerable<WorkedRegion> SidesOf(WorkedRegion worked)
        => worked.Side != Side.Both || !HasSides(worked.Region)
            ? [worked]
            : [new WorkedRegion(worked.Region, Side.Left), new WorkedRegion(worked.Region, Side.Right)];

    /// <summary>The part with which a region is drawn.</summary>
    public static BodyPart PartOf(WorkedRegion worked) => worked.Region switch
    {
        BodyRegion.Shoulders or BodyRegion.Triceps or BodyRegion.Forearms or BodyRegion.Wrists
            => worked.Side == Side.Left ? BodyPart.LeftArm : BodyPart.RightArm,
        BodyRegion.Adductors or BodyRegion.Hamstrings or BodyRegion.Quadriceps or BodyRegion.Calves or BodyRegion.Glutes or BodyRegion.HipFlexors or BodyRegion.Hips
                or BodyRegion.Ankles or BodyRegion.Feet
            => worked.Side == Side.Left ? BodyPart.LeftLeg : BodyPart.RightLeg,
        BodyRegion.Neck => BodyPart.Head,
        _ => BodyPart.Trunk,
    };

    public static IEnumerable<Capsule> Of(WorkedRegion worked, Skeleton body, Projection projection)
    {
        double left = worked.Side == Side.Left ? 1 : -1;
        (BodyPoint shoulder, BodyPoint elbow, BodyPoint hip, BodyPoint knee) =
            (P(BodyPoint.LeftShoulder), P(BodyPoint.LeftElbow), P(BodyPoint.LeftHip), P(BodyPoint.LeftKnee));
        return worked.Region switch
        {
            BodyRegion.Neck => worked.Side == Side.Both
                ? [Line(At(BodyPoint.SkullBase, -2.6, 0, 0.5), 1.5, At(BodyPoint.NeckBase, -2.8, 0, 0), 1.8)]
                : [Line(At(BodyPoint.SkullBase, -0.4, left * 2.3, 0.6), 1.4, At(BodyPoint.NeckBase, -0.8, left * 4.6, -0.4), 1.7)],
            BodyRegion.Shoulders => [Line(At(shoulder, 0, 0, 0.6), 2.7, At(shoulder, 0, 0, -6), 1.9)],
            BodyRegion.Chest => [Line(At(BodyPoint.Chest, 4, left * 1.8, 0.6), 2.4, At(BodyPoint.Chest, 3, left * 7, 2.4), 2)],
            BodyRegion.UpperBack =>
            [
                Line(At(BodyPoint.LowerChest, -4.2, 0, 1), 2, At(BodyPoint.Chest, -4.6, 0, 0), 2.2),
                Line(At(BodyPoint.Chest, -4.6, 0, 0), 2.2, At(BodyPoint.NeckBase, -2.6, 0, -1), 1.8),
            ],
            BodyRegion.LowBack =>
            [
                Line(At(BodyPoint.Pelvis, -4.2, 0, 5.2), 1.9, At(BodyPoint.Waist, -3.7, 0, 0), 1.9),
                Line(At(BodyPoint.Waist, -3.7, 0, 0), 1.9, At(BodyPoint.LowerChest, -4.2, 0, 0), 1.9),
            ],
            BodyRegion.Abdominals => [Line(At(BodyPoint.Pelvis, 4, 0, 4.6), 1.9, At(BodyPoint.LowerChest, 4.4, 0, 1), 1.9)],
            BodyRegion.Trunk =>
            [
                Line(At(BodyPoint.Pelvis, 0, left * 6, 5), 1.9, At(BodyPoint.Waist, 0, left * 5.6, 0), 1.9),
                Line(At(BodyPoint.Waist, 0, left * 5.6, 0), 1.9, At(BodyPoint.Chest, 0, left * 7, 0), 1.9),
            ],
            BodyRegion.Triceps => [Line(At(shoulder, -1.1, 0, -4), 1.9, At(shoulder, -1, 0, -15), 1.6)],
            BodyRegion.Forearms => [Line(At(elbow, 0, left * -0.7, -2.5), 1.6, At(elbow, 0, left * -0.5, -11.5), 1.2)],
            BodyRegion.Wrists => [Line(At(elbow, 0, 0, -13), 1.6, At(P(BodyPoint.LeftWrist), 0, 0, -1.6), 1.6)],
            BodyRegion.Hips => [Line(At(BodyPoint.Pelvis, 0, left * 8, 2), 2.3, At(hip, 0, left * 3.6, -3.5), 2.3)],
            BodyRegion.Glutes => [Line(At(BodyPoint.Pelvis, -4, left * 4.4, 2.4), 2.4, At(hip, -3.4, left * 0.6, -3), 2.7)],
            BodyRegion.HipFlexors => [Line(At(BodyPoint.Pelvis, 3.6, left * 4.6, 3.6), 1.9, At(hip, 3.8, 0, -6), 2.1)],
            BodyRegion.Adductors => [Line(At(hip, 0, left * -2.8, -5), 2.2, At(hip, 0, left * -2, -17), 1.8)],
            BodyRegion.Hamstrings => [Line(At(hip, -3, 0, -6), 2.4, At(hip, -2.2, 0, -21), 1.8)],
            BodyRegion.Quadriceps => [Line(At(hip, 2.9, 0, -5), 2.4, At(hip, 2.2, 0, -20.5), 1.9)],
            BodyRegion.Ankles => [Line(At(P(BodyPoint.LeftAnkle), 0, 0, 1.4), 1.9, At(P(BodyPoint.LeftAnkle), 0, 0, -0.6), 1.9)],
            BodyRegion.Feet => [Line(projection.Of(body[P(BodyPoint.LeftHeel)]), 1.3, projection.Of(body[P(BodyPoint.LeftBall)]), 1.3)],
            _ => [Line(At(knee, -2.4, 0, -4), 1.9, At(knee, -1.4, 0, -16), 1.4)],
        };

        BodyPoint P(BodyPoint one) => BodyPoints.Of(one, worked.Side);
        Spot At(BodyPoint point, double forward, double side, double up) => projection.Of(body.Beside(point, forward, side, up));
        static Capsule Line(Spot a, double radius, Spot b, double other) => new(a, radius, b, other);
    }

    private static bool HasSides(BodyRegion region) => region is not (BodyRegion.Neck or BodyRegion.UpperBack or BodyRegion.LowBack or BodyRegion.Abdominals);
}
