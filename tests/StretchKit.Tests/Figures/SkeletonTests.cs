using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

public class SkeletonTests
{
    private static readonly Gen<Pose> Poses = Gen.Double[-180, 180].Array[Joints.Count * 3]
        .Select(angles => Enumerable.Range(0, Joints.Count).Aggregate(
            Pose.Upright, (pose, i) => pose.With((Joint)i, angles[3 * i], angles[(3 * i) + 1], angles[(3 * i) + 2])));

    [Fact]
    public void A_second_way_to_work_it_out_agrees()
        => Poses.Sample(pose =>
        {
            var body = new Skeleton(pose);
            foreach (bool left in new[] { true, false })
            {
                Same(body[left ? BodyPoint.LeftFingertips : BodyPoint.RightFingertips], SlowSkeleton.Fingertips(pose, left));
                Same(body[left ? BodyPoint.LeftToes : BodyPoint.RightToes], SlowSkeleton.Toes(pose, left));
            }
        });

    [Fact]
    public void Limbs_keep_their_lengths_in_every_pose()
    {
        (BodyPoint, BodyPoint)[] bones =
        [
            (BodyPoint.LeftShoulder, BodyPoint.LeftElbow), (BodyPoint.LeftElbow, BodyPoint.LeftWrist), (BodyPoint.LeftWrist, BodyPoint.LeftKnuckles),
            (BodyPoint.LeftHip, BodyPoint.LeftKnee), (BodyPoint.LeftKnee, BodyPoint.LeftAnkle), (BodyPoint.LeftHeel, BodyPoint.LeftBall),
            (BodyPoint.Waist, BodyPoint.LowerChest), (BodyPoint.LowerChest, BodyPoint.Chest), (BodyPoint.NeckBase, BodyPoint.SkullBase),
            (BodyPoint.NeckBase, BodyPoint.LeftShoulder), (BodyPoint.Pelvis, BodyPoint.LeftHip),
        ];
        var upright = new Skeleton(Pose.Upright);
        Poses.Sample(pose =>
        {
            // The shoulder girdle moves the shoulder about the breastbone, which is no bone of this list.
            pose = pose.WithBoth(Joint.LeftGirdle, JointAngles.Zero);
            var body = new Skeleton(pose);
            foreach ((BodyPoint from, BodyPoint to) in bones.Concat(bones.Select(b => (BodyPoints.Opposite(b.Item1), BodyPoints.Opposite(b.Item2)))))
                (body[to] - body[from]).Length.Should().BeApproximately((upright[to] - upright[from]).Length, 1e-9);
        });
    }

    [Fact]
    public void The_mirror_image_of_a_pose_is_the_mirror_image_of_the_body()
        => Poses.Sample(pose =>
        {
            (var body, var mirrored) = (new Skeleton(pose), new Skeleton(pose.Mirrored()));
            foreach (BodyPoint point in Enum.GetValues<BodyPoint>())
                (mirrored[BodyPoints.Opposite(point)] - body[point].Mirrored()).Length.Should().BeLessThan(1e-9, $"{point}");
        });

    [Fact]
    public void Upright_it_is_a_hundred_high()
    {
        var body = new Skeleton(Pose.Upright);
        double floor = body[BodyPoint.LeftHeel].Z - BodyPlan.RadiusOf(BodyPoint.LeftHeel);
        (body[BodyPoint.Head].Z + BodyPlan.RadiusOf(BodyPoint.Head) - floor).Should().BeApproximately(100, 1.5);
        (body[BodyPoint.LeftToes].X + BodyPlan.RadiusOf(BodyPoint.LeftToes) - body[BodyPoint.LeftHeel].X + BodyPlan.RadiusOf(BodyPoint.LeftHeel)).Should().BeApproximately(15.2, 0.1);
    }

    [Theory]
    [InlineData(Joint.LeftShoulder, BodyPoint.LeftWrist, 1, 0, 0, "X>")]
    [InlineData(Joint.LeftShoulder, BodyPoint.LeftWrist, 0, 1, 0, "Y>")]
    [InlineData(Joint.RightShoulder, BodyPoint.RightWrist, 0, 1, 0, "Y<")]
    [InlineData(Joint.LeftHip, BodyPoint.LeftAnkle, 1, 0, 0, "X>")]
    [InlineData(Joint.LeftKnee, BodyPoint.LeftAnkle, 1, 0, 0, "X<")]
    [InlineData(Joint.LeftElbow, BodyPoint.LeftWrist, 1, 0, 0, "X>")]
    [InlineData(Joint.LeftAnkle, BodyPoint.LeftToes, 1, 0, 0, "Z>")]
    [InlineData(Joint.LeftToes, BodyPoint.LeftToes, 1, 0, 0, "Z>")]
    [InlineData(Joint.LeftWrist, BodyPoint.LeftFingertips, 1, 0, 0, "Y<")]
    [InlineData(Joint.LeftWrist, BodyPoint.LeftFingertips, 0, 1, 0, "X>")]
    [InlineData(Joint.LeftGirdle, BodyPoint.LeftShoulder, 1, 0, 0, "X>")]
    [InlineData(Joint.RightGirdle, BodyPoint.RightShoulder, 0, 1, 0, "Z>")]
    [InlineData(Joint.Lumbar, BodyPoint.Head, 1, 0, 0, "X>")]
    [InlineData(Joint.Neck, BodyPoint.Head, 0, 1, 0, "Y>")]
    [InlineData(Joint.Head, BodyPoint.Nose, 0, 0, 1, "Y>")]
    [InlineData(Joint.Pelvis, BodyPoint.Nose, 0, 0, 1, "Y>")]
    [InlineData(Joint.LeftHip, BodyPoint.LeftToes, 0, 0, 1, "Y<")]
    [InlineData(Joint.RightElbow, BodyPoint.RightThumb, 0, 0, 1, "Y>")]
    public void Angles_count_as_their_docs_say(Joint joint, BodyPoint point, int flexion, int abduction, int rotation, string goes)
    {
        Vec before = new Skeleton(Pose.Upright)[point];
        Vec change = new Skeleton(Pose.Upright.With(joint, flexion * 10, abduction * 10, rotation * 10))[point] - before;
        double along = goes[0] switch { 'X' => change.X, 'Y' => change.Y, _ => change.Z };
        (goes[1] == '>' ? along : -along).Should().BeGreaterThan(0.1);
    }

    private static void Same(Vec own, Vector3 other) => (own - new Vec(other.X, other.Y, other.Z)).Length.Should().BeLessThan(1e-3);
}
