using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads one performance of a routine.</summary>
internal sealed class SessionReader
{
    private static readonly DocumentTable<SessionReader> Members = new()
    {
        { "routine", Need.Required, (d, walk) => d._routine = walk.Id() },
        { "rule", (d, walk) => d._rule = walk.Id() },
        { "started", Need.Required, (d, walk) => d._started = walk.Instant() },
        { "ended", Need.Required, (d, walk) => (d._ended, d._endedAt) = (walk.Instant(), walk.Here()) },
        { "holds", Need.Required, (d, walk) => d._holds = walk.List(SessionHoldReader.Read, 0, Routine.MaxSegments) },
    };

    private string? _routine;
    private string? _rule;
    private Instant? _started;
    private Instant? _ended;
    private Walk.Spot _endedAt;
    private ValueList<SessionHold>? _holds;

    public static Session? Read(Walk walk)
    {
        int errors = walk.Errors;
        var reader = new SessionReader();
        Members.Fill(walk, reader);
        if (reader is { _started: { } started, _ended: { } ended } && ended < started)
            walk.Fault(FindingCodes.SessionEndsBeforeStart, reader._endedAt, Rfc3339.Format(ended), Rfc3339.Format(started));
        return walk.Errors == errors ? reader.Make() : null;
    }

    private Session Make() => new(_routine!, _started!.Value, _ended!.Value, _holds!, _rule);
}
