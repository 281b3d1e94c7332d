using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>Folds pauses and their ends in.</summary>
internal static class Pausing
{
    /// <summary>Adds a pause. One that begins at once ends those of the same scope that are in force and themselves began at once.</summary>
    public static void Pause(Facts facts, ReminderEvent paused)
    {
        if (Scope(facts, paused) is not { } scope)
            return;
        long at = Axis.Floor(paused.At);
        long from = paused.From is { } given ? Axis.Floor(given) : at;
        long end = paused.Until is { } until ? Axis.Floor(until) : Axis.Never;
        if (from == at)
        {
            foreach (PauseFact before in InForce(facts, at, scope).Where(p => p.BeganAtOnce))
                End(facts, before, at);
        }

        if (end > from)
            facts.Pauses.Set(new PauseFact(from, end, scope, from == at));
    }

    /// <summary>Ends the pauses of a scope that are in force, or the one that is named by its start, begun or not.</summary>
    public static void Resume(Facts facts, ReminderEvent resumed)
    {
        if (Scope(facts, resumed) is not { } scope)
            return;
        long at = Axis.Floor(resumed.At);
        IEnumerable<PauseFact> ended = resumed.Pause is { } start
            ? facts.Pauses.Overlapping(Axis.Floor(start), Axis.Floor(start))
                .Where(p => p.Rule == scope && p.From == Axis.Floor(start) && p.End > at).ToList()
            : InForce(facts, at, scope);
        foreach (PauseFact pause in ended)
            End(facts, pause, at);
    }

    private static List<PauseFact> InForce(Facts facts, long at, int scope)
        => facts.Pauses.Overlapping(at, at).Where(p => p.Rule == scope).ToList();

    private static void End(Facts facts, PauseFact pause, long at)
    {
        facts.Pauses.Remove(pause);
        if (at > pause.From)
            facts.Pauses.Set(pause with { End = at });
    }

    /// <summary>The index of the paused rule, or all; <c>null</c> if the plan does not have the rule.</summary>
    private static int? Scope(Facts facts, ReminderEvent happened)
        => happened.RuleId is null ? PauseFact.AllRules : facts.Plan.RuleOf(happened.RuleId)?.Index;
}
