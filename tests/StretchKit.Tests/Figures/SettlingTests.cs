using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

public class SettlingTests
{
    [Fact]
    public void Hands_are_brought_to_the_wall_from_anywhere_near()
        => Gen.Select(Gen.Double[50, 110], Gen.Double[-15, 25], Gen.Double[5, 70]).Sample((flexion, abduction, elbow) =>
        {
            Pose pose = Pose.Of(StartingPosition.Standing)
                .WithBoth(Joint.LeftShoulder, new(flexion, abduction)).WithBoth(Joint.LeftElbow, new(elbow))
                .Resting([.. Pose.Of(StartingPosition.Standing).Contacts, new(BodyPoint.LeftHand, FigureSupport.Wall), new(BodyPoint.RightHand, FigureSupport.Wall)]);
            var stage = Stage.Of(pose, BodyPoint.LeftHeel, 28);
            Pose settled = Settling.Of(pose, stage);
            Skeleton body = stage.Place(settled);
            settled.Contacts.Max(c => Math.Abs(stage.Gap(body, c))).Should().BeLessThan(0.25);
            settled.BeyondRange().Should().BeEmpty();
        });

    [Fact]
    public void A_pose_that_rests_already_is_left_as_it_is()
    {
        Pose pose = Pose.Of(StartingPosition.Standing);
        Settling.Of(pose, Stage.Of(pose, BodyPoint.LeftHeel, 0)).Should().BeSameAs(pose);
    }

    [Fact]
    public void What_cannot_be_reached_ends_and_stays_in_range()
    {
        Pose pose = Pose.Of(StartingPosition.Standing).Resting(new(BodyPoint.LeftHeel, FigureSupport.Floor), new(BodyPoint.RightHand, FigureSupport.Wall));
        Pose settled = Settling.Of(pose, Stage.Of(pose, BodyPoint.LeftHeel, 190));
        settled.BeyondRange().Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void Equations_are_solved(int count)
        => Gen.Double[-5, 5].Array[count * (count + 1)].Sample(numbers =>
        {
            // A matrix times its transpose, and something on the diagonal: never singular.
            var a = new double[count, count];
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                    a[i, j] = Enumerable.Range(0, count).Sum(k => numbers[(i * count) + k] * numbers[(j * count) + k]) + (i == j ? 0.5 : 0);
            }

            double[] x = numbers[^count..];
            double[] b = [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Sum(j => a[i, j] * x[j]))];
            double[] solved = LinearEquations.Solve(a, b);
            for (int i = 0; i < count; i++)
                solved[i].Should().BeApproximately(x[i], 1e-4);
        });
}
