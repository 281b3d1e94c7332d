using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>What folding came to: the state, and the events that were refused, by their place in the list.</summary>
public sealed record RefFolded(RefState State, ImmutableArray<RefRefusedEvent> Refused);

/// <summary>The reference engine: a pure function of plan, state and instant.</summary>
public sealed class RefEngine
{
    /// <summary>"In the five years after it": an occurrence is at most this many days after.</summary>
    public const int SearchDays = 1827;

    private readonly RefPlan _plan;
    private readonly Func<string, string, long, long> _hash;

    /// <param name="plan">The plan.</param>
    /// <param name="jitterHash">Plan id, occurrence name and n give a whole number of seconds in 0..n.</param>
    public RefEngine(RefPlan plan, Func<string, string, long, long> jitterHash)
    {
        _plan = plan;
        _hash = jitterHash;
    }

    /// <param name="plan">The plan.</param>
    /// <param name="jitterHash">Occurrence name and n give a whole number of seconds in 0..n.</param>
    public RefEngine(RefPlan plan, Func<string, long, long> jitterHash)
        : this(plan, (_, name, seconds) => jitterHash(name, seconds))
    {
    }

    public RefFolded Fold(IEnumerable<RefEvent> events) => Fold(RefState.Empty, events);

    /// <summary>Goes on from a state; indexes are those of the new events.</summary>
    public RefFolded Fold(RefState state, IEnumerable<RefEvent> events)
    {
        var folding = new Folding(_plan, _hash).StartingFrom(state);
        var refused = ImmutableArray.CreateBuilder<RefRefusedEvent>();
        foreach (var (index, happened) in events.Index())
        {
            if (folding.Add(happened) is { } reason)
            {
                refused.Add(new RefRefusedEvent(index, happened, reason));
            }
        }

        return new RefFolded(folding.State, refused.ToImmutable());
    }

    /// <summary>All occurrences in [from, to), in order.</summary>
    public IReadOnlyList<RefOccurrence> Between(RefState state, Instant from, Instant to) =>
        Look(state).Between(from, to).Select(candidate => candidate.ToOccurrence()).ToList();

    /// <summary>The earliest occurrence strictly after an instant, or null.</summary>
    public RefOccurrence? Next(RefState state, Instant after)
    {
        // Strictly after, and at most the bound after: [after + 1 ns, after + bound + 1 ns), piece by piece.
        var present = Look(state);
        var start = after + Duration.Epsilon;
        var end = start + Duration.FromDays(SearchDays);
        if (state.Pauses.Find(pause => pause.To is null) is { } endless)
        {
            end = Instant.Min(end, endless.From); // Nothing comes later: no need to look through five years for it.
        }

        for (var days = 4; start < end; days *= 2)
        {
            var pieceEnd = Instant.Min(end, start + Duration.FromDays(days));
            if (present.Between(start, pieceEnd).FirstOrDefault() is { } found)
            {
                return found.ToOccurrence();
            }

            start = pieceEnd;
        }

        return null;
    }

    /// <summary>What was due in (since, now] and is to be caught up on.</summary>
    public IReadOnlyList<RefOccurrence> Missed(RefState state, Instant since, Instant now) =>
        CatchingUp.Missed(_plan, Look(state), since, now).Select(candidate => candidate.ToOccurrence()).ToList();

    /// <summary>What became, in stages 1 to 5, of everything that the rules name for a plan-day, by nominal instant.</summary>
    public IReadOnlyList<RefTrace> Trace(RefState state, LocalDate day) =>
        new DayBook(_plan, _hash, state).Trace(day).OrderBy(trace => trace.Nominal).ToList();

    private Present Look(RefState state) => new(state, new DayBook(_plan, _hash, state));
}
