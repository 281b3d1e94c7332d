using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>Explains what the stages and the events made of a plan-day's occurrences.</summary>
internal sealed class Explainer(FoldedState folded, int day)
{
    private readonly Facts _facts = folded.Facts;

    /// <summary>Explains one occurrence, or why the rule has none of this name on the day.</summary>
    public Explanation Explain(string ruleId, Slot slot)
    {
        if (_facts.Plan.RuleOf(ruleId) is not { } rule)
            return Reason(ruleId, slot, ExplanationCode.UnknownRule);
        if (slot.Kind == SlotKind.Elapsed)
            slot = LegacySlots.Translate(_facts, rule, day, slot);
        return DayTrace.Of(folded, day).Find(t => t.Candidate.Rule == rule.Index && t.Candidate.Slot == slot) is { } traced
            ? Explain(traced)
            : Reason(ruleId, slot, Refusal(rule) ?? ExplanationCode.NoSuchSlot);
    }

    /// <summary>Explains all occurrences of the day rule by rule; a rule that has none says why.</summary>
    public IReadOnlyList<Explanation> ExplainAll()
    {
        ILookup<int, Traced> all = DayTrace.Of(folded, day).ToLookup(t => t.Candidate.Rule);
        var explanations = new List<Explanation>();
        foreach (CompiledRule rule in _facts.Plan.Rules)
        {
            if (Refusal(rule) is { } refusal)
                explanations.Add(Reason(rule.Rule.Id, null, refusal));
            foreach (Traced traced in all[rule.Index].OrderBy(t => t.Candidate.Nominal).ThenBy(t => t.Candidate.Slot.Packed))
                explanations.Add(Explain(traced));
        }

        return explanations;
    }

    /// <summary>Explains one traced occurrence.</summary>
    public Explanation Explain(Traced traced)
    {
        Candidate candidate = traced.Candidate;
        var story = new Story(_facts, traced.Leg, day);
        AddTimes(story, traced);
        AddFate(story, traced);
        if (traced.Entry is { } entry)
            AddEvents(story, entry, candidate.Fate == Fate.Kept);
        return story.End(_facts.Plan.Rules[candidate.Rule].Rule.Id, candidate.Slot);
    }

    private static void AddTimes(Story story, Traced traced)
    {
        Candidate candidate = traced.Candidate;
        if (candidate.Fate == Fate.NotInPlan)
            return;
        story.Add(ExplanationCode.Nominal, candidate.Nominal);
        if (candidate.Jittered != candidate.Nominal)
            story.Add(ExplanationCode.Jittered, candidate.Jittered);
        if (candidate.At != candidate.Jittered)
            story.Add(ExplanationCode.DeferredByQuiet, candidate.At, traced.Quiet.From, traced.Quiet.To);
    }

    private static void AddFate(Story story, Traced traced)
    {
        switch (traced.Candidate.Fate)
        {
            case Fate.NotInPlan:
                story.Add(ExplanationCode.NoSuchSlot);
                break;
            case Fate.SkippedByGap:
                story.Add(ExplanationCode.SkippedByClockChange);
                break;
            case Fate.DroppedByQuiet:
                story.Add(ExplanationCode.DroppedByQuiet, null, traced.Quiet.From, traced.Quiet.To);
                break;
            case Fate.DeferredPastWaking:
                story.Add(ExplanationCode.DeferredPastWaking, null, traced.Quiet.From, traced.Quiet.To);
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
                story.Add(ExplanationCode.Absorbed, traced.Holder!.Value);
                break;
            case Fate.LostInstant:
                story.Add(ExplanationCode.LostInstant, traced.Holder!.Value);
                break;
            case Fate.OverLimit:
                story.AddLimit(traced.Leg.Plan.DailyLimit);
                break;
        }
    }

    /// <summary>Adds what events made of an occurrence.</summary>
    private static void AddEvents(Story story, Entry entry, bool isKept)
    {
        if (entry.Mark?.LastSnooze is { } snooze)
            story.Add(ExplanationCode.Snoozed, snooze.Until);
        switch (entry.Outcome)
        {
            case Outcome.Answered:
                story.Add(ExplanationCode.Answered, entry.Mark!.Answer!.End);
                break;
            case Outcome.Skipped:
                story.Add(ExplanationCode.Skipped);
                break;
            case Outcome.Delivered:
                story.Add(ExplanationCode.Delivered);
                break;
            case Outcome.Paused:
                story.Add(ExplanationCode.Paused, null, entry.Pause!.From, entry.Pause.End);
                break;
            case Outcome.Spared:
                story.Add(ExplanationCode.Spared, entry.SparedBy!.End);
                break;
            case Outcome.HeldBack:
                story.Add(ExplanationCode.HeldBack, entry.Holder!.Value);
                break;
            case Outcome.InstantTaken:
                story.Add(ExplanationCode.InstantTaken, entry.TakenBy!.Value);
                break;
            default:
                if (isKept || entry.IsSnoozed)
                    story.Add(ExplanationCode.Comes, entry.Kept.At);
                break;
        }
    }

    private ExplanationCode? Refusal(CompiledRule rule) => _facts.Plan.Refuses(day) ?? rule.Refuses(day);

    private Explanation Reason(string ruleId, Slot? slot, ExplanationCode code)
    {
        var story = new Story(_facts, _facts.CurrentLeg, day);
        story.Add(code);
        return story.End(ruleId, slot);
    }
}
