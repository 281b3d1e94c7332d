using System;
using System.Linq;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

public class PoseTests
{
    [Fact]
    public void Poses_with_the_same_angles_and_contacts_are_equal()
    {
        Pose Made() => Pose.Upright.With(Joint.LeftHip, 90, 5).Resting(new PoseContact(BodyPoint.LeftHeel, FigureSupport.Floor));
        Made().Should().Be(Made());
        Made().GetHashCode().Should().Be(Made().GetHashCode());
        Made().With(Joint.LeftHip, 91, 5).Should().NotBe(Made());
        Made().Resting().Should().NotBe(Made());
        (Made() == Made()).Should().BeTrue();
    }

    [Fact]
    public void With_changes_one_joint_and_leaves_the_first_pose_as_it_was()
    {
        Pose bent = Pose.Upright.With(Joint.RightKnee, 90);
        bent[Joint.RightKnee].Should().Be(new JointAngles(90));
        Enum.GetValues<Joint>().Where(j => j != Joint.RightKnee).Should().OnlyContain(j => bent[j] == JointAngles.Zero);
        Pose.Upright[Joint.RightKnee].Should().Be(JointAngles.Zero);
    }

    [Theory]
    [InlineData(Joint.LeftHip, Joint.RightHip)]
    [InlineData(Joint.RightWrist, Joint.LeftWrist)]
    [InlineData(Joint.Lumbar, Joint.Lumbar)]
    public void With_both_changes_the_joint_of_the_other_side_too(Joint joint, Joint other)
        => Pose.Upright.WithBoth(joint, new(7)).Should().Be(Pose.Upright.With(joint, 7).With(other, 7));

    [Fact]
    public void Mirrored_twice_is_the_same()
    {
        foreach (Pose pose in FigureData.All.Select(f => f.Phases[0].Pose))
        {
            pose.Mirrored().Mirrored().Should().Be(pose);
            pose.Mirrored()[Joint.LeftHip].Should().Be(pose[Joint.RightHip]);
            pose.Mirrored()[Joint.Lumbar].Abduction.Should().Be(-pose[Joint.Lumbar].Abduction);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(361)]
    [InlineData(-361)]
    public void An_angle_that_is_none_is_refused(double angle)
    {
        FluentActions.Invoking(() => Pose.Upright.With(Joint.Neck, angle)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Pose.Upright.With(Joint.Neck, 0, angle)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Pose.Upright.WithBoth(Joint.LeftHip, new(0, 0, angle))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_joint_or_point_that_is_none_is_refused()
    {
        FluentActions.Invoking(() => Pose.Upright[(Joint)99]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Pose.Upright.With((Joint)(-1), 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Pose.Of((StartingPosition)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PoseContact((BodyPoint)99, FigureSupport.Floor)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PoseContact(BodyPoint.Head, FigureSupport.Body)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PoseContact(BodyPoint.Head, BodyPoint.Head)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_point_rests_once()
        => FluentActions.Invoking(() => Pose.Upright.Resting(new(BodyPoint.LeftHand, FigureSupport.Floor), new(BodyPoint.LeftHand, BodyPoint.Head)))
            .Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(Joint.LeftKnee, -10)]
    [InlineData(Joint.RightKnee, 160)]
    [InlineData(Joint.RightElbow, 155)]
    [InlineData(Joint.LeftHip, 130)]
    [InlineData(Joint.Lumbar, 61)]
    public void A_joint_beyond_its_range_is_named(Joint joint, double flexion)
        => Pose.Upright.With(joint, flexion).BeyondRange().Should().Equal(joint);

    [Fact]
    public void The_base_poses_are_ones_that_people_can_take()
    {
        foreach (StartingPosition position in Enum.GetValues<StartingPosition>())
        {
            Pose pose = Pose.Of(position);
            var stage = Stage.Of(pose, pose.Contacts[0].Point, 0);
            Pose settled = Settling.Of(pose, stage);
            settled.BeyondRange().Should().BeEmpty($"{position}");
            Skeleton body = stage.Place(settled);
            settled.Contacts.Select(c => Math.Abs(stage.Gap(body, c))).Should().OnlyContain(gap => gap < 0.25, $"{position}");
            Enum.GetValues<BodyPoint>().Min(p => body[p].Z - BodyPlan.RadiusOf(p)).Should().BeGreaterThan(-0.8, $"{position}");
        }
    }
}
