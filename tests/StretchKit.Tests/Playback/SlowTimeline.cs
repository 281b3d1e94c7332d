using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Tests.Playback;

/// <summary>One line of an expansion: what a segment must say.</summary>
internal sealed record Expected(
    SegmentKind Kind, Duration? Length, int Step, string Stretch, string? Phase, Side? Side, int? Set, int? Rep, int? Reps);

/// <summary>
/// The timeline once more, slowly and in another way: everything that is worked is listed first, and what belongs between
/// two neighbours is then decided by looking at the two of them.
/// </summary>
internal static class SlowTimeline
{
    public static List<Expected> Of(Routine routine)
    {
        var all = new List<Expected>();
        int index = 0;
        foreach ((Duration restBefore, Duration? prepare, StretchStep step) in Unrolled(routine.Steps))
        {
            EffectiveDose dose = step.EffectiveDose;
            Add(SegmentKind.Rest, restBefore);
            Add(SegmentKind.Prepare, prepare ?? step.Prepare ?? routine.Prepare);
            Work? before = null;
            foreach (Work work in Works(dose))
            {
                if (before is { } last)
                {
                    bool repRest = last.Rep != work.Rep && (last.Side == work.Side || dose.Sides == Sides.Alternating);
                    Duration rest = last.Set != work.Set ? dose.RestBetweenSets : repRest ? dose.RestBetweenReps : Duration.Zero;
                    Duration change = last.Side != work.Side ? dose.RestBetweenSides : Duration.Zero;
                    Add(SegmentKind.Rest, Duration.Max(rest, change) - change);
                    Add(SegmentKind.SwitchSides, change, work.Side);
                }

                IEnumerable<string?> phases = dose.Hold is null ? new string?[] { null } : step.Stretch.Phases.Select(p => (string?)p.Name.ToString());
                foreach (string? phase in phases)
                {
                    all.Add(new Expected(
                        dose.Hold is null ? SegmentKind.Move : SegmentKind.Hold, dose.Hold ?? dose.Tempo, index, step.Stretch.Id,
                        phase, work.Side, work.Set, dose.Hold is null && dose.Tempo is null ? null : work.Rep, dose.Reps));
                }

                before = work;
            }

            index++;

            void Add(SegmentKind kind, Duration length, Side? side = null)
            {
                if (length > Duration.Zero)
                    all.Add(new Expected(kind, length, index, step.Stretch.Id, null, side, null, null, null));
            }
        }

        return all;
    }

    private static IEnumerable<(Duration RestBefore, Duration? Prepare, StretchStep Step)> Unrolled(IEnumerable<Step> steps)
    {
        foreach (Step step in steps)
        {
            if (step is StretchStep stretch)
            {
                yield return (Duration.Zero, null, stretch);
                continue;
            }

            var group = (StepGroup)step;
            List<(Duration RestBefore, Duration? Prepare, StretchStep Step)> once = [.. Unrolled(group.Steps)];
            foreach (int round in Enumerable.Range(0, group.Repeat))
            {
                foreach ((int at, (Duration rest, Duration? prepare, StretchStep inner)) in once.Index())
                {
                    Duration? ofGroup = at > 0 || group.Prepare is null ? null : round == 0 ? group.Prepare : Duration.Zero;
                    yield return (round > 0 && at == 0 ? group.Rest : rest, ofGroup ?? prepare, inner);
                }
            }
        }
    }

    /// <summary>What is worked in a step: sorted by set, and then by rep or by side first, as the order of sides says.</summary>
    private static IEnumerable<Work> Works(EffectiveDose dose)
    {
        int reps = dose.Hold is null && dose.Tempo is null ? 1 : dose.Reps;
        Side[] sides = dose.Sides switch
        {
            Sides.Both => [Side.Both],
            Sides.Left => [Side.Left],
            Sides.Right => [Side.Right],
            Sides.RightThenLeft => [Side.Right, Side.Left],
            _ => [Side.Left, Side.Right],
        };
        IEnumerable<(Work Work, int Order)> all =
            from set in Enumerable.Range(1, dose.Sets)
            from rep in Enumerable.Range(1, reps)
            from order in Enumerable.Range(0, sides.Length)
            select (new Work(set, rep, sides[order]), order);
        return dose.Sides == Sides.Alternating
            ? all.OrderBy(w => w.Work.Set).ThenBy(w => w.Work.Rep).ThenBy(w => w.Order).Select(w => w.Work)
            : all.OrderBy(w => w.Work.Set).ThenBy(w => w.Order).ThenBy(w => w.Work.Rep).Select(w => w.Work);
    }

    private readonly record struct Work(int Set, int Rep, Side Side);
}
