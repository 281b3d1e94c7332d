using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// The reference engine: a pure function of plan, state and instant. What it has worked out it remembers by state, so one
/// engine is for one thread.
/// </summary>
public sealed class RefEngine
{
    /// <summary>"In the five years after it": an occurrence is at most this many days after.</summary>
    public const int SearchDays = 1827;

    private readonly RefPlan _plan;
    private readonly DayBooks _books;
    private readonly ConditionalWeakTable<RefState, After> _known = [];

    /// <param name="plan">The plan.</param>
    /// <param name="jitterHash">Plan id, occurrence name and n give a whole number of seconds in 0..n.</param>
    public RefEngine(RefPlan plan, Func<string, string, long, long> jitterHash)
    {
        _plan = plan;
        _books = new DayBooks(plan, jitterHash);
    }

    /// <param name="plan">The plan.</param>
    /// <param name="jitterHash">Occurrence name and n give a whole number of seconds in 0..n.</param>
    public RefEngine(RefPlan plan, Func<string, long, long> jitterHash)
        : this(plan, (_, name, seconds) => jitterHash(name, seconds))
    {
    }

    /// <summary>Takes a new event in, or says why not.</summary>
    public RefApplied Apply(RefState state, RefEvent happened) =>
        new Judging(_plan, _books).Judge(state, happened, fact => Before(state, fact));

    /// <summary>Applies one by one.</summary>
    public RefFolded Fold(IEnumerable<RefEvent> events) => Fold(RefState.Empty, events);

    /// <summary>Goes on from a state; indexes are those of the new events.</summary>
    public RefFolded Fold(RefState state, IEnumerable<RefEvent> events)
    {
        var refused = ImmutableArray.CreateBuilder<RefRefusedEvent>();
        foreach (var (index, happened) in events.Index())
        {
            var applied = Apply(state, happened);
            state = applied.State;
            if (applied.Refusal is { } reason)
            {
                refused.Add(new RefRefusedEvent(index, happened, reason));
            }
        }

        return new RefFolded(state, refused.ToImmutable());
    }

    /// <summary>All occurrences in [from, to), in order.</summary>
    public IReadOnlyList<RefOccurrence> Between(Instant from, Instant to, RefState state) =>
        Look(state).Between(from, to).Select(candidate => candidate.ToOccurrence()).ToList();

    /// <summary>The earliest occurrence strictly after an instant, or null.</summary>
    public RefOccurrence? Next(Instant after, RefState state)
    {
        // Strictly after, and at most the bound after: [after + 1 ns, after + bound + 1 ns), piece by piece.
        var look = Look(state);
        var start = after + Duration.Epsilon;
        var end = start + Duration.FromDays(SearchDays);
        if (look.State.Pauses.Find(pause => pause is { Until: null, Rule: null }) is { } endless)
        {
            end = Instant.Min(end, endless.From); // Nothing comes later: no need to look through five years for it.
        }

        for (var days = 4; start < end; days *= 2)
        {
            var pieceEnd = Instant.Min(end, start + Duration.FromDays(days));
            if (look.Between(start, pieceEnd).FirstOrDefault() is { } found)
            {
                return found.ToOccurrence();
            }

            start = pieceEnd;
        }

        return null;
    }

    /// <summary>What was due in (since, now] and is to be caught up on.</summary>
    public IReadOnlyList<RefOccurrence> Missed(Instant since, Instant now, RefState state) =>
        CatchingUp.Missed(_plan, Look(state), since, now).Select(candidate => candidate.ToOccurrence()).ToList();

    /// <summary>Every reminder that a plan-day had or has, in order of time.</summary>
    public IReadOnlyList<RefDayRow> Day(LocalDate planDay, RefState state, Instant now) =>
        new DayPage(_plan, Look(state), now).On(planDay);

    private After Look(RefState state) =>
        _known.GetValue(state, key => new After(_plan, _books, Facts.InOrder(_plan, key)));

    /// <summary>What the facts come to that are before a new one in the order.</summary>
    private After Before(RefState state, RefEvent happened)
    {
        var all = Look(state);
        var before = all.Facts.Where(fact => EventOrder.Instance.Compare(fact, happened) < 0).ToList();
        return before.Count == all.Facts.Count ? all : new After(_plan, _books, before);
    }
}
