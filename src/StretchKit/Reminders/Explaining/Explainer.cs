using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Tells what the stages and the state made of a plan-day. It runs the same stages as every answer does, and reads off the fates.</summary>
internal sealed class Explainer
{
    private readonly FoldedState _folded;
    private readonly int _day;
    private readonly LocalDate _date;
    private readonly DayCache _cache = new();

    public Explainer(FoldedState folded, int day)
    {
        _folded = folded;
        _day = day;
        _date = Civil.DateOf(day);
    }

    public Explanation Explain(string ruleId, Slot slot)
    {
        CompiledRule? rule = Array.Find(_folded.Home.Rules, r => string.Equals(r.Rule.Id, ruleId, StringComparison.Ordinal));
        if (rule is null)
            return Reason(ruleId, slot, ExplanationCode.UnknownRule);
        if (Refusal(rule) is { } refusal)
            return Reason(ruleId, slot, refusal);
        return Tell(rule, slot, Cases().Where(c => c.Candidate.Rule == rule.Index && c.Candidate.Slot == slot));
    }

    public IReadOnlyList<Explanation> ExplainAll()
    {
        ILookup<int, DayCase> all = Cases().ToLookup(c => c.Candidate.Rule);
        var explanations = new List<Explanation>();
        foreach (CompiledRule rule in _folded.Home.Rules)
        {
            if (Refusal(rule) is { } refusal)
                explanations.Add(Reason(rule.Rule.Id, null, refusal));
            foreach (var ofSlot in all[rule.Index].GroupBy(c => c.Candidate.Slot).OrderBy(g => g.Min(c => c.Candidate.Nominal)))
                explanations.Add(Tell(rule, ofSlot.Key, ofSlot));
        }

        return explanations;
    }

    private Explanation Tell(CompiledRule rule, Slot slot, IEnumerable<DayCase> inLegs)
    {
        DayCase? decisive = null;
        foreach (DayCase inLeg in inLegs)
        {
            // What one leg kept is told there, whatever a later one makes of the name; else the last has the last word.
            if (decisive?.Candidate.Fate != Fate.Kept)
                decisive = inLeg;
        }

        return decisive is { } decided ? Story(decided) : Reason(rule.Rule.Id, slot, ExplanationCode.NoSuchSlot);
    }

    private ExplanationCode? Refusal(CompiledRule rule) => _folded.Home.Refuses(_day) ?? rule.Refuses(_day);

    /// <summary>The day's candidates in every leg that computes it, in the order of the legs.</summary>
    private List<DayCase> Cases()
    {
        var all = new List<DayCase>();
        if (_folded.Home.Refuses(_day) is not null)
            return all;
        for (int i = 0; i < _folded.Legs.Count; i++)
        {
            Leg leg = _folded.Legs[i];
            long until = i + 1 < _folded.Legs.Count ? _folded.Legs[i + 1].After : Axis.Never;
            if (_day < leg.FirstDay)
                continue;
            var zone = new ZoneCursor(leg.Plan.Offsets, _day * Axis.Day);
            var candidates = new Candidates();
            DayStages.Run(leg, _folded.Activity, _day, ref zone, ref candidates);
            CrossDay.Run(leg, _folded.Activity, _day, _cache, ref zone, ref candidates);
            var quiet = new Pool<QuietSpan>(16);
            if (candidates.Count > 0)
                DayStages.AddQuiet(leg.Plan, _day, ref zone, candidates.Span, ref quiet);
            foreach (Candidate candidate in candidates.Span)
            {
                // What a later leg computes anew is told there; what none does was left behind.
                Kept? holder = candidate.Fate is Fate.Absorbed or Fate.LostInstant ? candidates.HolderOf(candidate) : null;
                QuietWindows.Holds(quiet.Span, candidate.Jittered, out QuietSpan span);
                if (candidate.At <= until)
                    all.Add(new DayCase(leg, candidate, holder, span));
                else if (_day < _folded.Legs[i + 1].FirstDay)
                    all.Add(new DayCase(leg, candidate with { Fate = candidate.Fate == Fate.Kept ? Fate.LeftBehind : candidate.Fate }, holder, span));
            }

            quiet.Dispose();
            candidates.Dispose();
        }

        return all;
    }

    private Explanation Story(in DayCase told)
    {
        Candidate candidate = told.Candidate;
        var story = new Story(told.Leg, _date);
        story.Add(ExplanationCode.Nominal, candidate.Nominal);
        if (candidate.Jittered != candidate.Nominal)
            story.Add(ExplanationCode.Jittered, candidate.Jittered);
        if (candidate.At != candidate.Jittered)
            story.Add(ExplanationCode.DeferredByQuiet, candidate.At, told.Quiet.From, told.Quiet.To);
        Kept occurrence = candidate.ToKept(_day);
        switch (candidate.Fate)
        {
            case Fate.SkippedByGap:
                story.Add(ExplanationCode.SkippedByClockChange);
                break;
            case Fate.DroppedByQuiet or Fate.DeferredPastWaking:
                story.Add(
                    candidate.Fate == Fate.DroppedByQuiet ? ExplanationCode.DroppedByQuiet : ExplanationCode.DeferredPastWaking,
                    null, told.Quiet.From, told.Quiet.To);
                break;
            case Fate.BeforeTravel:
                story.Add(ExplanationCode.BeforeTravel);
                break;
            case Fate.KeptBeforeTravel:
                story.Add(ExplanationCode.KeptBeforeTravel);
                break;
            case Fate.LeftBehind:
                story.Add(ExplanationCode.LeftBehind);
                break;
            case Fate.Absorbed:
                story.Add(ExplanationCode.Absorbed, told.Holder!.Value);
                break;
            case Fate.LostInstant:
                story.Add(ExplanationCode.LostInstant, told.Holder!.Value);
                break;
            case Fate.OverLimit:
                story.AddLimit(told.Leg.Plan.DailyLimit);
                break;
            default:
                AddState(story, occurrence);
                break;
        }

        return story.End(told.Leg.Plan.Rules[candidate.Rule].Rule.Id, candidate.Slot);
    }

    /// <summary>What the state made of an occurrence that the stages kept.</summary>
    private void AddState(Story story, Kept occurrence)
    {
        _folded.TryGetMark(occurrence, out Mark mark);
        if (mark.SnoozedTo is { } snoozedTo)
        {
            story.Add(ExplanationCode.Snoozed, snoozedTo);
            occurrence.At = snoozedTo;
        }

        if (mark.AbsorbedBy is { } by)
            story.Add(ExplanationCode.AbsorbedAfterSnooze, by);
        else if (mark.SatisfiedAt is { } session)
            story.Add(ExplanationCode.Satisfied, session);
        else if (mark.Last == ReminderEventKind.Skipped)
            story.Add(ExplanationCode.Skipped);
        else if (mark.Last == ReminderEventKind.Delivered)
            story.Add(ExplanationCode.Delivered);
        else if (_folded.Activity.IsPaused(occurrence.At, out Pause pause))
            story.Add(ExplanationCode.Paused, null, pause.From, pause.To);
        else if (_folded.TryNext(occurrence.At - 1, occurrence.At, _cache, out Kept taker, out _)
            && (taker.Day, taker.Rule, taker.Slot) != (occurrence.Day, occurrence.Rule, occurrence.Slot))
            story.Add(ExplanationCode.InstantTaken, taker);
        else
            story.Add(ExplanationCode.Comes, occurrence.At);
    }

    private Explanation Reason(string ruleId, Slot? slot, ExplanationCode code)
        => new(ruleId, _date, slot, [new ExplanationStep(code, _date, _folded.Home.Zone)]);
}
