using NodaTime;

namespace StretchKit.Reference;

/// <summary>After the fold: what the facts leave of every occurrence.</summary>
internal sealed class After
{
    private readonly RefPlan _plan;
    private readonly FoldState _state;
    private readonly IReadOnlyDictionary<string, string> _heldBack;

    public After(RefPlan plan, DayBooks books, IReadOnlyList<RefEvent> facts)
    {
        _plan = plan;
        Facts = facts;
        _state = Folding.Fold(plan, books, facts);
        Present = new Present(plan, books.Under(_state), _state);
        _heldBack = new HoldingBack(plan, Present, this).All();
    }

    /// <summary>The facts themselves, in order.</summary>
    public IReadOnlyList<RefEvent> Facts { get; }

    public Present Present { get; }

    public FoldState State => _state;

    public string? HolderOf(string name) => _heldBack.GetValueOrDefault(name);

    public Pause? PauseOver(Candidate occurrence) => _state.PauseOver(occurrence.Rule, occurrence.At);

    /// <summary>The first session that spares it.</summary>
    public Session? SparedBy(Candidate occurrence) =>
        _state.Sessions.Find(session => session.Spares(_plan, occurrence, _state.MarkOf(occurrence.Name).Moved));

    /// <summary>Whether a session followed its instant, until now, of no lower priority.</summary>
    public bool IsFollowedBySession(Candidate occurrence, Instant now) =>
        _state.Sessions.Exists(session =>
            occurrence.At < session.End
            && session.End <= now
            && session.Priority >= occurrence.Rule.Priority
            && Relevance.Bears(session.Fact, occurrence.Day));

    /// <summary>Whether nothing was said of it that keeps it from coming.</summary>
    public bool IsLeft(Candidate occurrence) =>
        !_state.MarkOf(occurrence.Name).IsGone
        && PauseOver(occurrence) is null
        && SparedBy(occurrence) is null
        && HolderOf(occurrence.Name) is null;

    /// <summary>All that come in [from, to), in order: occurrences on one instant again keep only one.</summary>
    public IEnumerable<Candidate> Between(Instant from, Instant to) =>
        Present.Within(from, to)
            .Where(IsLeft)
            .GroupBy(candidate => candidate.At)
            .Select(onOneInstant => onOneInstant.InOrderOfTie().First())
            .OrderBy(candidate => candidate.At);
}
