using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Composing;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Composing;

/// <summary>Whatever is asked for, what is composed keeps to it.</summary>
public class RoutineComposerTests
{
    [Fact]
    public void It_fits_keeps_to_the_limits_and_is_free_of_findings()
        => Check((stretches, request, routine) =>
        {
            Total(routine).Should().BeLessThanOrEqualTo(request.Time);
            routine.Steps.Cast<StretchStep>().Should().OnlyContain(s => request.Filter.Matches(s.Stretch) && stretches.Contains(s.Stretch));
            routine.Steps.Cast<StretchStep>().Select(s => s.Stretch.Id).Should().OnlyHaveUniqueItems();
            routine.Validate(new ValidationContext { Equipment = request.Filter.Equipment, Audience = request.Audience }).Findings.Should().BeEmpty();
        });

    [Fact]
    public void Left_and_right_have_the_same_time()
        => Check((_, _, routine) =>
        {
            Timeline timeline = routine.ToTimeline();
            Time(timeline, Side.Left).Should().Be(Time(timeline, Side.Right));
            foreach (StretchStep step in routine.Steps.Cast<StretchStep>().Where(s => s.Stretch.Laterality == Laterality.Unilateral))
                step.EffectiveDose.Sides.Should().NotBe(Sides.Left).And.NotBe(Sides.Right);
        });

    [Fact]
    public void The_same_request_gives_the_same_routine()
        => Gen.Select(GenRequest.Sources, GenRequest.Requests).Sample(
            (stretches, request) =>
            {
                ComposeResult once = RoutineComposer.Compose(stretches, request);
                ComposeResult again = RoutineComposer.Compose([.. stretches], request with { Name = request.Name });
                again.Routine.Should().Be(once.Routine);
                again.Refusal.Should().Be(once.Refusal);
            },
            iter: 200);

    [Fact]
    public void More_time_never_gives_less()
        => Gen.Select(GenRequest.Sources, GenRequest.Requests, Gen.Int[1, 300]).Sample(
            (stretches, request, more) =>
            {
                RoutineRequest longer = request with { Time = Duration.Min(request.Time + Duration.FromSeconds(more), Routine.MaxTotal) };
                Total(RoutineComposer.Compose(stretches, longer).Routine)
                    .Should().BeGreaterThanOrEqualTo(Total(RoutineComposer.Compose(stretches, request).Routine));
            },
            iter: 500);

    // Nothing could be added: neither a stretch, nor a rep that the evidence still asks for.
    [Fact]
    public void No_time_is_left_that_could_be_used()
        => Check((stretches, request, routine) =>
        {
            Duration left = request.Time - Total(routine);
            List<StretchStep> steps = [.. routine.Steps.Cast<StretchStep>()];
            foreach (StretchStep step in steps)
            {
                EffectiveDose dose = step.EffectiveDose;
                bool isFull = step.Stretch.Style == StretchStyle.Static
                    ? dose.Hold!.Value * dose.Reps * step.Stretch.Phases.Count >= Duration.FromSeconds(60)
                    : dose.Reps >= System.Math.Min(step.Stretch.Dose.Reps ?? 1, 20);
                if (!isFull)
                    (Total(request, step.Stretch.With(step.Dose with { Reps = dose.Reps + 1 })) - Total(request, step)).Should().BeGreaterThan(left);
            }

            if (steps.Count == RoutineComposer.MaxStretches)
                return;
            HashSet<string> used = [.. steps.Select(s => s.Stretch.Id)];
            foreach (Stretch unused in stretches.Where(s => !used.Contains(s.Id) && request.Filter.Matches(s)))
            {
                ComposeResult alone = RoutineComposer.Compose([unused], request with { Time = Routine.MaxTotal });
                if (alone.Refusal?.Code == CompositionRefusalCode.OpenEnded)
                    continue;
                ComposeResult needed = RoutineComposer.Compose([unused], request with { Time = Duration.Epsilon });
                needed.Refusal!.Needed!.Value.Should().BeGreaterThan(left);
            }
        });

    [Fact]
    public void A_refusal_for_want_of_time_says_how_much_is_needed()
        => Gen.Select(GenRequest.Sources, GenRequest.Requests).Sample(
            (stretches, request) =>
            {
                CompositionRefusal? refusal = RoutineComposer.Compose(stretches, request with { Time = Duration.Epsilon }).Refusal;
                refusal.Should().NotBeNull();
                if (refusal!.Code != CompositionRefusalCode.TooLittleTime)
                    return;
                Duration needed = refusal.Needed!.Value;
                RoutineComposer.Compose(stretches, request with { Time = needed }).Routine!.Steps.Should().HaveCount(1);
                RoutineComposer.Compose(stretches, request with { Time = needed - Duration.Epsilon }).Routine.Should().BeNull();
            },
            iter: 300);

    [Fact]
    public void Five_minutes_standing_without_the_floor_use_nearly_all_of_them()
    {
        Routine routine = Catalog.Compose(new RoutineRequest(Duration.FromMinutes(5))
        {
            Filter = new StretchFilter { Positions = [StartingPosition.Standing], OffTheFloor = true },
        }).Routine!;

        Total(routine).TotalSeconds.Should().BeInRange(280, 300);
        routine.Steps.Cast<StretchStep>().Should().OnlyContain(s => s.Stretch.StartingPosition == StartingPosition.Standing);
        routine.Steps.Cast<StretchStep>().Select(s => s.Stretch.Targets[0]).Distinct().Should().HaveCountGreaterThan(4);
    }

    [Fact]
    public void One_goes_down_once()
    {
        List<StartingPosition> positions =
            [.. Catalog.Compose(new RoutineRequest(Duration.FromMinutes(30))).Routine!.Steps.Cast<StretchStep>().Select(s => s.Stretch.StartingPosition)];

        positions.Zip(positions.Skip(1)).Count(p => p.First != p.Second).Should().Be(positions.Distinct().Count() - 1);
        positions[0].Should().Be(StartingPosition.Standing);
        positions[^1].Should().Be(StartingPosition.Supine);
    }

    // Four alike of each of three regions, in an order that has one region after the other.
    [Theory]
    [InlineData("", 1, "a")]
    [InlineData("", 2, "ab")]
    [InlineData("", 4, "aabc")]
    [InlineData("", 6, "aabbcc")]
    [InlineData("cb", 1, "c")]
    [InlineData("cb", 2, "bc")]
    [InlineData("cb", 3, "bcc")]
    [InlineData("cba", 3, "abc")]
    public void No_region_has_two_before_each_has_one(string wanted, int count, string regions)
    {
        var filter = new StretchFilter { Targets = ValueList.From(wanted.Select(c => c.ToString())) };
        Stretch[] stretches =
        [
            .. new[] { "a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4", "c1", "c2", "c3", "c4" }.Select(id =>
                new Stretch(id, id, StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral) { Targets = [id[..1]], Dose = Dose.HoldSeconds(15) }),
        ];

        Routine routine = RoutineComposer.Compose(stretches, new RoutineRequest(Duration.FromSeconds(20 * count)) { Filter = filter }).Routine!;

        string.Concat(routine.Steps.Select(s => s.ToString()![0]).Order()).Should().Be(regions);
    }

    [Fact]
    public void A_day_gives_each_stretch_once_and_no_more_than_fifty()
    {
        Stretch[] stretches = [.. Enumerable.Range(0, 80).Select(i => new Stretch(
            $"s{i}", "S", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Unilateral) { Dose = Dose.TempoSeconds(2, reps: 10_000) })];

        Routine routine = RoutineComposer.Compose(stretches, new RoutineRequest(Routine.MaxTotal)).Routine!;

        routine.Steps.Should().HaveCount(RoutineComposer.MaxStretches).And.OnlyHaveUniqueItems();
        routine.Steps.Cast<StretchStep>().Should().OnlyContain(s => s.EffectiveDose.Reps == 20);
    }

    [Fact]
    public void Each_region_asked_for_has_its_turn()
    {
        ValueList<string> wanted = ["calves", "neck", "hips"];
        Routine routine = Catalog.Compose(new RoutineRequest(Duration.FromMinutes(3)) { Filter = new StretchFilter { Targets = wanted } }).Routine!;

        wanted.Should().OnlyContain(t => routine.Steps.Cast<StretchStep>().Any(s => s.Stretch.Targets.Contains(t)));
    }

    private static void Check(System.Action<IReadOnlyList<Stretch>, RoutineRequest, Routine> check)
    {
        int composed = 0;
        Gen.Select(GenRequest.Sources, GenRequest.Requests).Sample(
            (stretches, request) =>
            {
                if (RoutineComposer.Compose(stretches, request).Routine is not { } routine)
                    return;
                System.Threading.Interlocked.Increment(ref composed);
                check(stretches, request, routine);
            },
            iter: 500);
        composed.Should().BeGreaterThan(100, "most requests can be met");
    }

    private static Duration Time(Timeline timeline, Side side)
        => timeline.Segments.Where(s => s.Kind is SegmentKind.Hold or SegmentKind.Move && s.Side == side)
            .Aggregate(Duration.Zero, (sum, s) => sum + s.Duration!.Value);

    private static Duration Total(Routine? routine) => routine?.ToTimeline().Total!.Value ?? Duration.Zero;

    private static Duration Total(RoutineRequest request, StretchStep step) => Total(new Routine("one", "One", [step], request.Prepare));
}
