using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Writes the segments of one routine, in order. It is used once.</summary>
internal sealed class TimelineWriter
{
    private const long Open = -1;

    private readonly Routine _routine;
    private readonly Segment[] _segments;
    private int _count;
    private int _stepIndex;
    private long _known;
    private bool _followsOpen;

    /// <summary>Rest of a group that is due before the next step, whichever that is.</summary>
    private Duration _groupRest;

    public TimelineWriter(Routine routine)
    {
        _routine = routine;
        _segments = new Segment[(int)RoutineSize.Of(routine.Steps, routine.Prepare).Segments];
    }

    public Timeline Write()
    {
        WriteAll(_routine.Steps);
        if (_count != _segments.Length)
            throw new InvalidOperationException($"{_count} segments were written where {_segments.Length} were counted.");
        return new Timeline(_routine, new ValueList<Segment>(_segments), _followsOpen ? null : Duration.FromNanoseconds(_known));
    }

    /// <summary>Writes steps in order.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="prepare">The preparation of the first of them, or <c>null</c> if it is the step's own.</param>
    private void WriteAll(ValueList<Step> steps, Duration? prepare = null)
    {
        foreach (Step step in steps)
        {
            if (step is StepGroup group)
                WriteGroup(group, prepare ?? group.Prepare);
            else
                WriteStep((StretchStep)step, prepare);
            prepare = null;
        }
    }

    private void WriteGroup(StepGroup group, Duration? prepare)
    {
        for (int round = 0; round < group.Repeat; round++)
        {
            if (round > 0)
                _groupRest = group.Rest;
            WriteAll(group.Steps, round == 0 ? prepare : group.LaterPrepare);
        }
    }

    private void WriteStep(StretchStep step, Duration? prepare)
    {
        Between(SegmentKind.Rest, step, _groupRest);
        _groupRest = Duration.Zero;
        Between(SegmentKind.Prepare, step, prepare ?? step.Prepare ?? _routine.Prepare);
        EffectiveDose dose = step.EffectiveDose;
        for (int set = 1; set <= dose.Sets; set++)
        {
            if (set > 1)
                Between(SegmentKind.Rest, step, dose.SidesPerSet == 1 ? dose.RestBetweenSets : dose.RestBeforeSwitch(dose.RestBetweenSets));
            if (dose.Sides == Sides.Alternating)
                WritePairs(step, set);
            else
                WriteSides(step, set);
        }

        _stepIndex++;
    }

    /// <summary>A set that goes from side to side with every rep.</summary>
    private void WritePairs(StretchStep step, int set)
    {
        EffectiveDose dose = step.EffectiveDose;
        int reps = dose.IsOpen ? 1 : dose.Reps;
        for (int rep = 1; rep <= reps; rep++)
        {
            if (rep > 1)
                Between(SegmentKind.Rest, step, dose.RestBeforeSwitch(dose.RestBetweenReps));
            if (rep > 1 || set > 1)
                Switch(step, Side.Left);
            WriteRep(step, set, rep, Side.Left);
            Switch(step, Side.Right);
            WriteRep(step, set, rep, Side.Right);
        }
    }

    /// <summary>A set that does all reps of one side, and then those of the other if there is one.</summary>
    private void WriteSides(StretchStep step, int set)
    {
        EffectiveDose dose = step.EffectiveDose;
        (Side first, Side? second) = dose.Sides switch
        {
            Sides.LeftThenRight => (Side.Left, Side.Right),
            Sides.RightThenLeft => (Side.Right, Side.Left),
            Sides.Left => (Side.Left, default(Side?)),
            Sides.Right => (Side.Right, null),
            _ => (Side.Both, null),
        };
        if (second is not null && set > 1)
            Switch(step, first);
        WriteReps(step, set, first);
        if (second is { } other)
        {
            Switch(step, other);
            WriteReps(step, set, other);
        }
    }

    private void WriteReps(StretchStep step, int set, Side side)
    {
        EffectiveDose dose = step.EffectiveDose;
        int reps = dose.IsOpen ? 1 : dose.Reps;
        for (int rep = 1; rep <= reps; rep++)
        {
            if (rep > 1)
                Between(SegmentKind.Rest, step, dose.RestBetweenReps);
            WriteRep(step, set, rep, side);
        }
    }

    private void WriteRep(StretchStep step, int set, int rep, Side side)
    {
        EffectiveDose dose = step.EffectiveDose;
        if (dose.Hold is not { } hold)
        {
            Work(SegmentKind.Move, step, dose.Tempo, side, set, dose.IsOpen ? null : rep, null);
            return;
        }

        foreach (Phase phase in step.Stretch.Phases)
            Work(SegmentKind.Hold, step, hold, side, set, rep, phase);
    }

    private void Switch(StretchStep step, Side coming)
        => Between(SegmentKind.SwitchSides, step, step.EffectiveDose.RestBetweenSides, coming);

    private void Between(SegmentKind kind, StretchStep step, Duration duration, Side? coming = null)
    {
        if (duration == Duration.Zero)
            return;
        long length = duration.ToInt64Nanoseconds();
        _segments[_count++] = new Segment(kind, step, _stepIndex, _known, length, _followsOpen) { Side = coming };
        _known += length;
    }

    private void Work(SegmentKind kind, StretchStep step, Duration? duration, Side side, int set, int? rep, Phase? phase)
    {
        long length = duration?.ToInt64Nanoseconds() ?? Open;
        _segments[_count++] = new Segment(kind, step, _stepIndex, _known, length, _followsOpen)
        {
            Side = side,
            Set = set,
            Rep = rep,
            Phase = phase,
        };
        _known += Math.Max(0, length);
        _followsOpen |= length == Open;
    }
}
