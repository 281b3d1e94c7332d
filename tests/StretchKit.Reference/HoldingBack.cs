using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// After the fold, what holds others back: deliveries of chains that have moved on, then superseded snoozes, then the
/// last snooze of each occurrence, in order of priority (highest first), `until`, name.
/// </summary>
internal sealed class HoldingBack(RefPlan plan, Present present, After after)
{
    /// <summary>A short snooze means not now, a long one is an appointment.</summary>
    private static readonly Duration NotNow = Duration.FromMinutes(15);

    private readonly Dictionary<string, string> _heldBy = [];
    private readonly HashSet<string> _stays = [];

    private sealed record Holder(string Name, RefRule Rule, LocalDate Day, Mark Mark, Snooze Snooze);

    public IReadOnlyDictionary<string, string> All()
    {
        // Of several deliveries that hold one back the last is named.
        foreach (var (name, mark) in present.State.Marks
            .OrderByDescending(pair => pair.Value.Delivery?.At)
            .ThenByDescending(pair => pair.Key, StringComparer.Ordinal))
        {
            OfChain(name, mark);
        }

        foreach (var superseded in Holders(mark => mark.Snoozes.SkipLast(1)))
        {
            Hold(superseded);
        }

        foreach (var last in Holders(mark => mark.Snoozes.TakeLast(1)))
        {
            TakeTurn(last);
        }

        return _heldBy;
    }

    private IEnumerable<Holder> Holders(Func<Mark, IEnumerable<Snooze>> which) =>
        present.State.Marks
            .SelectMany(pair => which(pair.Value).Select(snooze => (Name: pair.Key, Mark: pair.Value, Snooze: snooze)))
            .Select(one => (one, Parts: Names.Parts(one.Name)!.Value))
            .Select(one => new Holder(
                one.one.Name, plan.Rule(one.Parts.Rule)!, one.Parts.Day, one.one.Mark, one.one.Snooze))
            .OrderByDescending(holder => holder.Rule.Priority)
            .ThenBy(holder => holder.Snooze.Until)
            .ThenBy(holder => holder.Name, StringComparer.Ordinal)
            .ToList();

    /// <summary>
    /// What a chain that restarts delivered under a name, never snoozed, that stages 1 to 5 no longer keep still counts for
    /// the gap, also if it was skipped since.
    /// </summary>
    private void OfChain(string name, Mark mark)
    {
        var rule = plan.Rule(Names.Parts(name)!.Value.Rule)!;
        if (!rule.IsChain || mark.Delivery is not { } delivery || !mark.Snoozes.IsEmpty || present.Keeps(name))
        {
            return;
        }

        foreach (var other in present.Within(delivery.At + Duration.Epsilon, delivery.At + plan.MinimumGap))
        {
            if (Relevance.Bears(delivery, other.Day)
                && other.Rule.Priority <= rule.Priority
                && present.State.MarkOf(other.Name).Snoozes.IsEmpty)
            {
                _heldBy.TryAdd(other.Name, name);
            }
        }
    }

    /// <summary>
    /// One that is itself held back by then holds back nothing; nor does one that is still to come and has an occurrence of
    /// higher priority near: that one holds it back. One that is not held back when its turn comes stays.
    /// </summary>
    private void TakeTurn(Holder last)
    {
        if (_heldBy.ContainsKey(last.Name))
        {
            return;
        }

        if (IsStillToCome(last) && HigherNear(last) is { } higher)
        {
            _heldBy.Add(last.Name, higher.Name);
            return;
        }

        _stays.Add(last.Name);
        Hold(last);
    }

    /// <summary>Not delivered, skipped, answered or dropped since.</summary>
    private bool IsStillToCome(Holder last) =>
        !last.Mark.IsGone
        && present.Find(last.Name) is { } occurrence
        && after.PauseOver(occurrence) is null
        && after.SparedBy(occurrence) is null;

    /// <summary>
    /// One of higher priority, of any plan-day, after the snooze's event, less than the gap from `until`; delivered or not,
    /// but not skipped, answered, paused, spared or held back. Of several the nearest, then the earlier.
    /// </summary>
    private Candidate? HigherNear(Holder last) =>
        present.Within(last.Snooze.Until - plan.MinimumGap + Duration.Epsilon, last.Snooze.Until + plan.MinimumGap)
            .Where(other => other.Rule.Priority > last.Rule.Priority)
            .Where(other => other.At > last.Snooze.Fact.At)
            .Where(other => present.State.MarkOf(other.Name) is { Answer: null, Last: not Last.Skipped })
            .Where(other => after.PauseOver(other) is null && after.SparedBy(other) is null)
            .Where(other => !_heldBy.ContainsKey(other.Name))
            .InOrderOfTie()
            .OrderBy(other => Apart(other.At, last.Snooze.Until))
            .ThenBy(other => other.At)
            .FirstOrDefault();

    private void Hold(Holder holder)
    {
        var from = holder.Snooze.Fact.At;
        var reach = EndOfReach(holder);
        foreach (var other in Relevance.DaysOf(holder.Snooze.Fact).SelectMany(present.On))
        {
            if (other.Name != holder.Name
                && !_stays.Contains(other.Name)
                && other.Rule.Priority <= holder.Rule.Priority
                && from <= other.At
                && (reach is null || other.At < reach)
                && IsNear(holder, other))
            {
                _heldBy.TryAdd(other.Name, holder.Name);
            }
        }
    }

    /// <summary>
    /// Those of its own rule before `until` + gap; all others less than the gap after `until`, or less than 15 minutes (or
    /// the gap, if longer) before it; and any at `until`.
    /// </summary>
    private bool IsNear(Holder holder, Candidate other)
    {
        var until = holder.Snooze.Until;
        var notNow = Duration.Max(NotNow, plan.MinimumGap);
        return other.At == until
            || (other.Rule.Id == holder.Rule.Id && other.At < until + plan.MinimumGap)
            || (until < other.At && other.At < until + plan.MinimumGap)
            || (until - notNow < other.At && other.At < until);
    }

    /// <summary>
    /// A snooze reaches until its occurrence is snoozed again, skipped or answered, or until a pause or session that drops
    /// it at this `until` begins.
    /// </summary>
    private Instant? EndOfReach(Holder holder)
    {
        var there = present.Find(holder.Name)! with { At = holder.Snooze.Until };
        var pauses = present.State.Pauses
            .Where(pause => pause.IsOf(holder.Rule) && pause.Holds(there.At))
            .Select(pause => pause.From);
        var sessions = present.State.Sessions
            .Where(session => session.Spares(plan, there, holder.Snooze))
            .Select(session => session.Start);
        return new[] { holder.Snooze.EndsAt, holder.Mark.Answer?.By.At }
            .OfType<Instant>()
            .Concat(pauses)
            .Concat(sessions)
            .Min(at => (Instant?)at);
    }

    private static Duration Apart(Instant one, Instant other) => one <= other ? other - one : one - other;
}
