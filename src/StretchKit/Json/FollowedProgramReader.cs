using NodaTime;
using StretchKit.Internal;
using StretchKit.Programs;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads which program a plan follows, and from when.</summary>
internal sealed class FollowedProgramReader
{
    private static readonly ObjectTable<FollowedProgramReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d.Find(walk) },
        { "start", Need.Required, (d, walk) => (d._start, d._startAt) = (walk.Date(), walk.Here()) },
    };

    private TrainingProgram? _program;
    private LocalDate? _start;
    private Walk.Spot _startAt;

    public static FollowedProgram? Read(Walk walk)
    {
        if (Members.Read(walk, new FollowedProgramReader()) is not { _program: { } program, _start: { } start } d)
            return null;
        LocalDate last = FollowedProgram.LastStart(program);
        if (start <= last)
            return new FollowedProgram(program, start);
        walk.Fault(
            FindingCodes.OutOfRange, d._startAt, LocalTimeText.Format(start), LocalTimeText.Format(LocalDate.MinIsoValue), LocalTimeText.Format(last));
        return null;
    }

    private void Find(Walk walk)
    {
        if (walk.Id() is { } id && !walk.Known.Programs.TryGetValue(id, out _program))
            walk.Fault(FindingCodes.UnknownProgram, id, walk.Known.Programs.Keys, id);
    }
}
