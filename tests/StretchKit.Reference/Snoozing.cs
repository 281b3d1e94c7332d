using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// `snoozed`: the occurrence moves to event + delay, and on to the end of quiet time unless its rule ignores that. Then
/// a near one of higher priority absorbs it, or it absorbs those of its plan-day that it would run into.
/// </summary>
internal static class Snoozing
{
    public static (RefState State, RefRefusal? Refusal) Apply(
        RefState state, DayBook book, RefPlan plan, RefSnoozed snoozed)
    {
        var present = new Present(state, book);
        var name = snoozed.Occurrence;
        var found = Names.DayOf(name) is { } day
            ? present.AllOn(day).FirstOrDefault(candidate => candidate.Name == name)
            : null;
        if (found is null)
        {
            return (state, RefRefusal.NotKept);
        }

        var mark = state.MarkOf(name);
        var moved = found with { At = NewInstant(book, found, snoozed.At) };
        if (WhyNot(found, mark, snoozed.At) is { } refusal)
        {
            return (state, refusal);
        }

        // The zone that rules when the person snoozes says where the waking window ends.
        if (moved.At >= Windows.Waking(plan, book.ZoneNow, found.Day).End)
        {
            return (state, RefRefusal.PastWakingWindow);
        }

        var absorber = Absorber(state, present, plan, moved);
        var marks = state.Marks.SetItem(name, mark with
        {
            Last = RefLast.Snoozed,
            MovedTo = moved.At,
            MovedIn = book.ZoneNow,
            Snoozes = mark.Snoozes + 1,
            AbsorbedBy = absorber?.Name,
        });
        if (absorber is null)
        {
            marks = Overrun(present, plan, snoozed.At, moved).Aggregate(
                marks, (sofar, other) => sofar.SetItem(other, GivenWay(state.MarkOf(other), name)));
        }

        return (state with { Marks = marks }, null);
    }

    /// <summary>One that has given way already keeps the name of the first that it gave way to.</summary>
    private static RefMark GivenWay(RefMark mark, string to) => mark with { AbsorbedBy = mark.AbsorbedBy ?? to };

    /// <summary>Refused: not yet due, skipped, satisfied, or over the limit of accepted snoozes.</summary>
    private static RefRefusal? WhyNot(Candidate found, RefMark mark, Instant at) =>
        found.At > at ? RefRefusal.NotYetDue
        : mark.Last == RefLast.Skipped ? RefRefusal.Skipped
        : mark.Satisfied ? RefRefusal.Satisfied
        : mark.Snoozes >= found.Rule.SnoozeLimit ? RefRefusal.OverSnoozeLimit
        : null;

    private static Instant NewInstant(DayBook book, Candidate found, Instant at)
    {
        var instant = at + found.Rule.SnoozeDelay;
        return found.Rule.Quiet == RefQuietMode.Ignore
            ? instant
            : book.QuietNow.Around(found.Day, instant)?.End ?? instant;
    }

    /// <summary>
    /// One of higher priority, of any plan-day, that is not delivered, skipped, satisfied (nor absorbed itself, being no
    /// occurrence then), less than the gap from the new instant. One in a pause counts: the pause may end early.
    /// </summary>
    private static Candidate? Absorber(RefState state, Present present, RefPlan plan, Candidate moved) =>
        present.AllAround(moved.At - plan.MinimumGap, moved.At + plan.MinimumGap)
            .Where(other => other.Rule.Priority > moved.Rule.Priority)
            .Where(other => !state.MarkOf(other.Name).IsGone)
            .Where(other => moved.At - plan.MinimumGap < other.At && other.At < moved.At + plan.MinimumGap)
            .InOrderOfTie()
            .OrderBy(other => other.At <= moved.At ? moved.At - other.At : other.At - moved.At)
            .ThenBy(other => other.At)
            .FirstOrDefault();

    /// <summary>Others of that plan-day in [event, new instant + gap), of no higher priority.</summary>
    private static IEnumerable<string> Overrun(Present present, RefPlan plan, Instant at, Candidate moved) =>
        present.AllOn(moved.Day)
            .Where(other => other.Name != moved.Name)
            .Where(other => other.Rule.Priority <= moved.Rule.Priority)
            .Where(other => at <= other.At && other.At < moved.At + plan.MinimumGap)
            .Select(other => other.Name);
}
