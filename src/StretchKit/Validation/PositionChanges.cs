using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Validation;

/// <summary>
/// SK2002. The steps are met in the order in which they are done; a group is gone through twice at most, since from then on it is the same.
/// </summary>
internal sealed class PositionChanges
{
    private readonly RoutineSubject _subject;
    private readonly HashSet<int> _told = [];
    private StretchStep? _before;
    private Duration _groupRest;
    private int _next;

    private PositionChanges(RoutineSubject subject) => _subject = subject;

    public static void Find(RoutineSubject subject, Found found)
        => new PositionChanges(subject).Walk(subject.Routine.Steps, null, found);

    private void Walk(ValueList<Step> steps, Duration? prepare, Found found)
    {
        foreach (Step step in steps)
        {
            if (step is StepGroup group)
                Walk(group, prepare ?? group.Prepare, found);
            else
                Meet((StretchStep)step, prepare, found);
            prepare = null;
        }
    }

    private void Walk(StepGroup group, Duration? prepare, Found found)
    {
        int first = _next;
        for (int round = 0; round < group.Repeat && round < 2; round++)
        {
            if (round > 0)
                _groupRest = group.Rest;
            _next = first;
            Walk(group.Steps, round == 0 ? prepare : group.LaterPrepare, found);
        }
    }

    private void Meet(StretchStep step, Duration? prepare, Found found)
    {
        int index = _next++;
        if (_before is { } before
            && before.Stretch.StartingPosition != step.Stretch.StartingPosition
            && _groupRest == Duration.Zero
            && (prepare ?? step.Prepare ?? _subject.Routine.Prepare) == Duration.Zero
            && _told.Add(index))
        {
            found.Add(
                FindingCodes.NoTimeToMove,
                _subject.Steps[index] + ".prepare",
                before.Stretch.Id,
                Words.Position(before.Stretch.StartingPosition),
                step.Stretch.Id,
                Words.Position(step.Stretch.StartingPosition));
        }

        _before = step;
        _groupRest = Duration.Zero;
    }
}
