using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Stage 6: folding events in.</summary>
internal sealed partial class FoldedState
{
    /// <summary>How far from an instant the plan-days of occurrences at that instant can be.</summary>
    private const int DaysAround = 9;

    /// <summary>A copy with one more event, unless that is refused.</summary>
    public FoldedState With(ReminderEvent happened, out RefusalCode? refusal)
    {
        var copy = new FoldedState(this);
        refusal = copy.Fold(happened);
        return copy;
    }

    /// <summary>A copy with more events; those that are refused are passed over.</summary>
    public FoldedState With(IEnumerable<ReminderEvent> happened)
    {
        var copy = new FoldedState(this);
        foreach (ReminderEvent one in happened)
            copy.Fold(one);
        return copy;
    }

    /// <summary>Why an event is refused by what it says itself, whatever the plan.</summary>
    public static RefusalCode? RefusesAlone(ReminderEvent happened, Instant? lastAt)
        => happened.At < lastAt ? RefusalCode.NotDue
            : happened.Until < happened.At ? RefusalCode.PauseEndsBeforeStart
            : null;

    /// <summary>Either changes this state, or leaves it as it is and says why.</summary>
    private RefusalCode? Fold(ReminderEvent happened)
    {
        long at = Axis.Floor(happened.At);
        if (at < _lastAt)
            return RefusalCode.NotDue;
        if (RefusesAlone(happened, null) is { } alone)
            return alone;
        RefusalCode? refusal = null;
        switch (happened.Kind)
        {
            case ReminderEventKind.Delivered or ReminderEventKind.Skipped:
                Note(happened.Occurrence!.Value, happened.Kind);
                break;
            case ReminderEventKind.Snoozed:
                refusal = Snooze(happened.Occurrence!.Value, at);
                break;
            case ReminderEventKind.Completed:
                Complete(RuleOf(happened.RuleId), at);
                break;
            case ReminderEventKind.Paused:
                EndPause(at);
                BeginPause(at, happened.Until is { } until ? Axis.Floor(until) : Axis.Never);
                break;
            case ReminderEventKind.Resumed:
                EndPause(at);
                break;
            default:
                Travel(at, happened.Zone!);
                break;
        }

        if (refusal is null)
            _lastAt = at;
        return refusal;
    }

    private CompiledRule? RuleOf(string? id)
        => Array.Find(Home.Rules, r => string.Equals(r.Rule.Id, id, StringComparison.Ordinal));

    private void BeginPause(long from, long to)
    {
        _pauses.Add(new Pause(from, to));
        _lastPaused = to;
    }

    private void EndPause(long at)
    {
        if (_pauses.Count > 0 && _pauses[_pauses.Count - 1] is var last && last.To >= at)
        {
            _pauses[_pauses.Count - 1] = new Pause(last.From, at);
            _lastPaused = at;
        }
    }

    private void Note(OccurrenceName name, ReminderEventKind kind)
    {
        if (RuleOf(name.RuleId) is not { } rule)
            return;
        int day = Civil.DayOf(name.Day);
        _marks.TryGet(day, rule.Index, name.Slot, out Mark mark);
        mark.Last = kind;
        SetMark(day, mark);
    }

    private void Complete(CompiledRule? named, long at)
    {
        // It acts on instants as they are, before rules that restart with sessions hear of it.
        long gap = Home.MinimumGap;
        long grace = named?.Grace ?? 0;
        foreach (Kept occurrence in CurrentlyIn(at - grace, at + Math.Max(gap, grace + 1)))
        {
            bool isNear = occurrence.At >= at && occurrence.At < at + gap;
            bool isNamed = occurrence.Rule == named?.Index && Math.Abs(occurrence.At - at) <= grace;
            if (!isNear && !isNamed)
                continue;
            TryGetMark(occurrence, out Mark mark);
            mark.SatisfiedAt ??= at;
            SetMark(occurrence.Day, mark);
        }

        _sessions.Add(at);
    }

    private RefusalCode? Snooze(OccurrenceName name, long at)
    {
        if (RuleOf(name.RuleId) is not { } rule || !TryFindKept(Civil.DayOf(name.Day), rule.Index, name.Slot, out Kept kept))
            return RefusalCode.NoSuchOccurrence;
        TryGetMark(kept, out Mark mark);
        if ((mark.SnoozedTo ?? kept.At) > at)
            return RefusalCode.NotDue;
        if (mark.Last == ReminderEventKind.Skipped)
            return RefusalCode.AlreadySkipped;
        if (mark.SatisfiedAt is not null)
            return RefusalCode.AlreadyAnswered;
        if (mark.Snoozes >= rule.Rule.Snooze.Limit)
            return RefusalCode.SnoozeLimit;

        CompiledPlan plan = CurrentLeg.Plan;
        var zone = new ZoneCursor(plan.Offsets, at);
        long asleep = Nominals.WakingWindow(plan, kept.Day, ref zone).To;
        long until = AfterQuiet(plan, rule, at + Axis.Of(rule.Rule.Snooze.Delay), asleep, ref zone);
        if (until >= asleep)
            return RefusalCode.PastWaking;

        // Who asks for an occurrence again gets it back, also one that had given way.
        mark.AbsorbedBy = null;
        mark.Last = ReminderEventKind.Snoozed;
        mark.Snoozes++;
        mark.SnoozedTo = until;
        mark.Nominal = kept.Nominal;
        kept.At = until;
        GiveWay(ref mark, kept, at);
        SetMark(kept.Day, mark);
        return null;
    }

    private static long AfterQuiet(CompiledPlan plan, CompiledRule rule, long instant, long asleep, ref ZoneCursor zone)
    {
        if (rule.Quiet == QuietMode.Ignore || plan.Quiet.Length == 0)
            return instant;
        var spans = new Pool<QuietSpan>(16);

        // An instant past the waking window finds no quiet time here, and needs none: the snooze is refused.
        QuietWindows.Add(plan, instant, asleep, ref zone, ref spans);
        long after = QuietWindows.Holds(spans.Span, instant, out QuietSpan span) ? span.To : instant;
        spans.Dispose();
        return after;
    }

    /// <summary>A snoozed occurrence gives way to one of higher priority near its new instant; else others of its day give way to it.</summary>
    private void GiveWay(ref Mark mark, in Kept snoozed, long at)
    {
        long gap = Home.MinimumGap;
        int priority = PriorityOf(snoozed);
        List<Kept> others = CurrentlyIn(Math.Min(at, snoozed.At - gap), snoozed.At + gap);
        long nearest = gap;
        foreach (Kept other in others)
        {
            long distance = Math.Abs(other.At - snoozed.At);
            if (distance < nearest && PriorityOf(other) > priority && !IsGone(other))
                (mark.AbsorbedBy, nearest) = (other, distance);
        }

        if (mark.AbsorbedBy is not null)
            return;
        foreach (Kept other in others)
        {
            // It may be among them itself, where it was; its own mark is set after this.
            if (other.Day != snoozed.Day || other.At < at || PriorityOf(other) > priority)
                continue;
            TryGetMark(other, out Mark absorbed);
            absorbed.AbsorbedBy ??= snoozed;
            SetMark(other.Day, absorbed);
        }
    }

    private void Travel(long at, DateTimeZone zone)
    {
        CompiledPlan plan = _legs.Find(l => l.Plan.Zone.Equals(zone))?.Plan ?? new CompiledPlan(Home.Plan, zone);
        var cursor = new ZoneCursor(plan.Offsets, at);
        int today = Axis.DayOf(at + cursor.Offset);
        (long from, long to) = Nominals.WakingWindow(plan, today - 1, ref cursor);
        int firstDay = from <= at && at < to ? today - 1 : today;

        // A later journey may come back to a day that this one leaves out, so what was kept of all days near is carried on.
        var settled = new List<Kept>();
        for (int day = today - DaysAround; day <= today + DaysAround; day++)
        {
            foreach (Kept kept in CurrentLeg.SettledOn(day))
                settled.Add(kept);
        }

        long after = Math.Max(CurrentLeg.After, at - (DaysAround * Axis.Day));
        while (Scan.TryNext(CurrentLeg, Activity, null, after, at, null, out Kept kept))
        {
            settled.Add(kept);
            after = kept.At;
        }

        CurrentLeg = new Leg(plan, at, firstDay, settled);
        _legs.Add(CurrentLeg);
    }

    /// <summary>An occurrence that the stages keep, in whichever leg, at the instant they give it.</summary>
    private bool TryFindKept(int day, int rule, Slot slot, out Kept kept)
    {
        // What a leg had kept until a journey does not come back in later ones; what it has after that was left behind.
        long until = Axis.Never;
        for (int i = _legs.Count - 1; i >= 0; i--)
        {
            if (TryFindKept(_legs[i], day, rule, slot, out kept))
                return kept.At <= until;
            until = _legs[i].After;
        }

        kept = default;
        return false;
    }

    private bool TryFindKept(Leg leg, int day, int rule, Slot slot, out Kept kept)
    {
        kept = default;
        if (day < leg.FirstDay || leg.Plan.Refuses(day) is not null)
            return false;
        var zone = new ZoneCursor(leg.Plan.Offsets, day * Axis.Day);
        var found = new Pool<Kept>(16);
        ComputedDay.Fill(leg, Activity, day, null, ref zone, ref found);
        bool exists = false;
        foreach (Kept one in found.Span)
        {
            if (one.Rule == rule && one.Slot == slot)
                (kept, exists) = (one, true);
        }

        found.Dispose();
        return exists;
    }

    /// <summary>All that the stages keep, at the instants where snoozes have put them, in [<paramref name="from"/>, <paramref name="to"/>), in order.</summary>
    private List<Kept> CurrentlyIn(long from, long to)
    {
        var found = new List<Kept>();
        long after = from - 1;
        while (TryNextKept(after, to - 1, null, out Kept kept))
        {
            after = kept.At;
            TryGetMark(kept, out Mark mark);
            if (mark.SnoozedTo is null)
                found.Add(kept);
        }

        int today = Axis.DayOf(from);
        for (int day = today - DaysAround; day <= Axis.DayOf(to) + DaysAround; day++)
        {
            foreach (Mark mark in _marks.On(day))
            {
                if (mark.SnoozedTo is { } snoozedTo && snoozedTo >= from && snoozedTo < to)
                    found.Add(new Kept { At = snoozedTo, Nominal = mark.Nominal, Day = day, Rule = mark.Rule, Slot = mark.Slot });
            }
        }

        found.Sort(Compare);
        return found;
    }

    private bool IsGone(in Kept occurrence) => TryGetMark(occurrence, out Mark mark) && mark.IsGone;

    private void SetMark(int day, in Mark mark)
    {
        int rule = mark.Rule;
        Slot slot = mark.Slot;
        _marks.TryGet(day, rule, slot, out Mark before);
        if (before.IsPending)
            _pending.RemoveAll(p => (p.Occurrence.Day, p.Occurrence.Rule, p.Occurrence.Slot) == (day, rule, slot));
        _marks.Set(day, mark);
        _lastMarked = Math.Max(_lastMarked, day);
        if (mark.IsPending)
        {
            var snoozed = new Kept { At = mark.SnoozedTo!.Value, Nominal = mark.Nominal, Day = day, Rule = rule, Slot = slot };
            _pending.Insert(FirstPendingAfter(snoozed.At), new PendingSnooze(snoozed, CurrentLeg));
        }

        _lastPending = _pending.Count > 0 ? _pending[_pending.Count - 1].Occurrence.At : -Axis.Never;
    }
}
