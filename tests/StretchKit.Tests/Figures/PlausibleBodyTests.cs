using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

/// <summary>What makes a drawing a body: in the poses, and on the way between them.</summary>
public class PlausibleBodyTests
{
    // In hundredths of the body's height: of somebody 1.70 m tall, 4 and 14 mm.
    private const double Touching = 0.25;
    private const double Drift = 0.8;

    // A thumb or a heel gives way on a mat.
    private const double Sunk = 1.0;

    public static TheoryData<string> Ids => FigureData.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_joint_goes_further_than_people_can(string id)
    {
        var scene = new Scene(FigureData.Of(id), Side.Right);
        FigureData.Poses(scene).Concat(FigureData.Between(id)).SelectMany(p => p.Pose.BeyondRange().Select(j => $"{p.Name}: {j} {p.Pose[j]}")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_should_rest_does(string id)
    {
        var scene = new Scene(FigureData.Of(id), Side.Right);
        foreach ((string name, Pose pose) in FigureData.Poses(scene))
        {
            Skeleton body = scene.Place(pose);
            pose.Contacts.Should().NotBeEmpty(name);
            foreach (PoseContact contact in pose.Contacts)
                Math.Abs(scene.Stage.Gap(body, contact)).Should().BeLessThan(Touching, $"{name}: {contact}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_goes_through_the_floor(string id)
    {
        var scene = new Scene(FigureData.Of(id), Side.Right);
        foreach ((string name, Pose pose) in FigureData.Poses(scene).Concat(FigureData.Between(id)))
        {
            Skeleton body = scene.Place(pose);
            foreach (BodyPoint point in Enum.GetValues<BodyPoint>())
                (body[point].Z - BodyPlan.RadiusOf(point)).Should().BeGreaterThan(-Sunk, $"{name}: {point}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_rests_before_and_after_stays_where_it_is_on_the_way(string id)
    {
        var scene = new Scene(FigureData.Of(id), Side.Right);
        List<Pose> way = FigureData.Way(scene);
        List<(string Name, Pose Pose)> between = FigureData.Between(id);
        for (int i = 0; i + 1 < way.Count; i++)
        {
            (Skeleton from, Skeleton to) = (scene.Place(way[i]), scene.Place(way[i + 1]));
            for (int step = 1; step < 20; step++)
            {
                Skeleton body = scene.Place(between[(i * 19) + step - 1].Pose);
                foreach (PoseContact contact in way[i].Contacts.Where(way[i + 1].Contacts.Contains).Where(c => c.Support != FigureSupport.Body))
                {
                    Vec due = from[contact.Point].Towards(to[contact.Point], step / 20.0);
                    (body[contact.Point] - due).Length.Should().BeLessThan(Drift, $"{contact} at {step}/20 of move {i}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_anchor_rests_in_every_pose(string id)
    {
        StretchFigure figure = FigureData.Of(id);
        figure.Phases.SelectMany(p => p.Before.Append(p.Pose).Concat(p.After)).Prepend(figure.Start)
            .Should().OnlyContain(p => p.Contacts.Any(c => c.Point == figure.Anchor));
    }

    [Fact]
    public void No_two_stretches_are_the_same_pose()
    {
        List<(string Id, Pose Pose)> poses = [.. FigureData.All.SelectMany(f => f.Phases.Select(p => (f.Stretch.Id, p.Pose)))];
        for (int i = 0; i < poses.Count; i++)
        {
            for (int j = i + 1; j < poses.Count; j++)
                (poses[i].Pose.HasAnglesOf(poses[j].Pose) || poses[i].Pose.HasAnglesOf(poses[j].Pose.Mirrored())).Should().BeFalse($"{poses[i].Id} and {poses[j].Id}");
        }
    }

    [Fact]
    public void No_phase_looks_like_the_start()
        => FigureData.All.Where(f => f.Phases.Any(p => p.Pose.HasAnglesOf(f.Start))).Should().BeEmpty();
}
