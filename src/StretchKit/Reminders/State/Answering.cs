using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>Which reminder a session answers: at most one. It is the one definition of that.</summary>
internal static class Answering
{
    private const int NamesOccurrence = 2;

    /// <summary>The mark of the occurrence that a session answers, or <c>null</c> if it answers none.</summary>
    /// <param name="facts">What happened before the session.</param>
    /// <param name="session">The session.</param>
    public static Mark? Find(Facts facts, SessionFact session)
    {
        if (Named(facts, session.Event) is { } named)
            return named;
        (Kept Kept, Mark? Mark)? best = null;
        foreach ((Kept kept, Mark? mark) in Open(facts, session))
        {
            if (best is not { } other || IsBetter(facts.Plan, session, kept, other.Kept))
                best = (kept, mark);
        }

        return best is { } found
            ? (found.Mark ?? new Mark(found.Kept.Day, found.Kept.Rule, found.Kept.Slot)) with { Answered = found.Kept }
            : null;
    }

    /// <summary>The occurrence that a session names, if stages 1 to 5 keep it or it was snoozed.</summary>
    private static Mark? Named(Facts facts, ReminderEvent completed)
    {
        if (Folding.NamedBy(facts, completed) is not { } mark)
            return null;
        if (mark.LastSnooze is { } snooze)
            return mark with { Answered = snooze.ToKept() };
        return KeptTimes.Find(facts, mark.Day, mark.Rule, mark.Slot) is { } found ? mark with { Answered = found.Kept } : null;
    }

    /// <summary>
    /// Whether another device recorded the same session too, and its record is the one that answers: the one that names an occurrence, then the one that
    /// names a rule, then the first.
    /// </summary>
    public static bool IsRecordedTwice(CompiledPlan plan, SessionFact session, SpanList<SessionSpan> sessions)
    {
        int rank = Rank(plan, session.Event);
        foreach (SessionSpan other in sessions.Overlapping(session.Started - Axis.Minute, session.End + Axis.Minute))
        {
            ReminderEvent theirs = other.Event;
            int theirRank = Rank(plan, theirs);
            bool isSame = theirs.RoutineId == session.Event.RoutineId
                && ((other.Started < session.End && session.Started < other.End) || Math.Abs(other.End - session.End) <= Axis.Minute)
                && !(theirRank == NamesOccurrence && rank == NamesOccurrence && theirs.Occurrence != session.Event.Occurrence);
            if (!isSame || ReferenceEquals(theirs, session.Event) || theirs == session.Event)
                continue;
            if (theirRank > rank || (theirRank == rank && EventOrder.Compare(theirs, session.Event) < 0))
                return true;
        }

        return false;
    }

    private static int Rank(CompiledPlan plan, ReminderEvent completed)
        => completed.Occurrence is { } name && plan.RuleOf(name.RuleId) is not null ? NamesOccurrence
            : plan.RuleOf(completed.RuleId) is not null ? 1
            : 0;

    /// <summary>The occurrences of its rules, at their present instants, that it may answer.</summary>
    private static IEnumerable<(Kept Kept, Mark? Mark)> Open(Facts facts, SessionFact session)
    {
        long grace = -1;
        long early = -1;
        foreach (CompiledRule rule in facts.Plan.Rules)
        {
            if (session.Named is null ? rule.HasRoutine(session.Event.RoutineId!) : rule == session.Named)
                (grace, early) = (Math.Max(grace, rule.Grace), Math.Max(early, rule.Early));
        }

        if (grace < 0)
            yield break;
        foreach ((Kept kept, Mark? mark) in Present(facts, session.Started - grace, session.End + early))
        {
            CompiledRule rule = facts.Plan.Rules[kept.Rule];
            if (session.Concerns(rule, kept.Day)
                && session.Started - kept.At <= rule.Grace && kept.At - session.End <= rule.Early
                && Nearby.Is(session.Day, kept.Day)
                && mark is not { Answer: not null } and not { Last: ReminderEventKind.Skipped }
                && facts.PauseAt(kept.At, kept.Rule) is null)
            {
                yield return (kept, mark);
            }
        }
    }

    /// <summary>What stages 1 to 5 keep and what was snoozed, at its present instant, in [<paramref name="from"/>, <paramref name="to"/>].</summary>
    private static IEnumerable<(Kept Kept, Mark? Mark)> Present(Facts facts, long from, long to)
    {
        var all = new List<(Kept Kept, Leg Leg)>();
        KeptTimes.Add(facts, from, to, all);
        foreach ((Kept kept, _) in all)
        {
            Mark? mark = facts.TryMarkOf(kept);
            if (mark?.LastSnooze is null)
                yield return (kept, mark);
        }

        foreach (Snooze snooze in facts.Snoozes.Overlapping(from, to))
        {
            if (snooze.Until < from || snooze.Until > to)
                continue;
            Mark mark = facts.MarkOf(snooze.Day, snooze.Rule, snooze.Slot);
            if (mark.LastSnooze is { } last && last.At == snooze.At && last.Until == snooze.Until)
                yield return (KeptTimes.Snoozed(facts, snooze), mark);
        }
    }

    private static bool IsBetter(CompiledPlan plan, SessionFact session, in Kept one, in Kept other)
    {
        long distance = Distance(session, one.At);
        long theirs = Distance(session, other.At);
        if (distance != theirs)
            return distance < theirs;
        return one.At != other.At ? one.At < other.At : StageOrder.Compare(plan, one, other) < 0;
    }

    private static long Distance(SessionFact session, long at)
        => at < session.Started ? session.Started - at : at > session.End ? at - session.End : 0;
}
