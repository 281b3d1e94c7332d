using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads a hold of a session.</summary>
internal sealed class SessionHoldReader
{
    private static readonly ObjectTable<SessionHoldReader> Members = new()
    {
        { "step", Need.Required, (d, walk) => d._step = walk.Integer(0, Routine.MaxSteps - 1) },
        { "stretch", Need.Required, (d, walk) => d._stretch = walk.Id() },
        { "phase", (d, walk) => d._phase = walk.Words() },
        { "side", Need.Required, (d, walk) => d._side = walk.Choice(Vocabularies.WorkedSides) },
        { "set", Need.Required, (d, walk) => d._set = walk.Integer(1, Routine.MaxSegments) },
        { "rep", (d, walk) => d._rep = walk.Integer(1, Routine.MaxSegments) },
        { "planned", (d, walk) => d._planned = walk.Duration(DurationRange.Hold) },
        { "actual", Need.Required, (d, walk) => d._actual = walk.Duration(DurationRange.Actual) },
        { "outcome", Need.Required, (d, walk) => d._outcome = walk.Choice(Vocabularies.Outcomes) },
    };

    private int? _step;
    private string? _stretch;
    private string? _phase;
    private Side? _side;
    private int? _set;
    private int? _rep;
    private Duration? _planned;
    private Duration? _actual;
    private HoldOutcome? _outcome;

    public static SessionHold? Read(Walk walk) => Members.Read(walk, new SessionHoldReader()) is { } d ? d.Make() : null;

    private SessionHold Make() => new(_step!.Value, _stretch!, _side!.Value, _planned, _actual!.Value, _outcome!.Value)
    {
        Phase = _phase,
        Set = _set!.Value,
        Rep = _rep,
    };
}
