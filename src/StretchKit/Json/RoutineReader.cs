using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Json;

/// <summary>Reads a routine.</summary>
internal sealed class RoutineReader
{
    private static readonly DocumentTable<RoutineReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.Id() },
        { "name", Need.Required, (d, walk) => d._name = walk.Text() },
        { "prepare", (d, walk) => d._prepare = walk.Duration(DurationRange.Rest) },
        // Steps may name stretches that the document defines only after them.
        { Steps, Need.Required, (d, walk) => (d._stepsSpot, d._stepsAt) = (walk.Here(), walk.Defer()) },
        { "stretches", (d, walk) => d._stretches = walk.List(d.ReadOwn) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private const string Steps = "steps";

    private readonly RoutineScope _scope;
    private string? _id;
    private Text? _name;
    private Duration? _prepare;
    private JsonCursor.Mark? _stepsAt;
    private Walk.Spot _stepsSpot;
    private ValueList<Step>? _steps;
    private ValueList<Stretch>? _stretches;
    private Metadata? _metadata;

    private RoutineReader(StretchSource source) => _scope = new RoutineScope(source);

    public static Routine? Read(Walk walk)
    {
        int errors = walk.Errors;
        var reader = new RoutineReader(walk.Known.Stretches);
        Members.Fill(walk, reader);
        if (reader._stepsAt is { } steps)
            walk.ReadAt(steps, Steps, () => reader._steps = walk.List(w => StepReader.Read(w, reader._scope, 0), 1, Routine.MaxSteps));
        if (walk.Errors == errors)
            reader.CheckSize(walk);
        return walk.Errors == errors ? reader.Make() : null;
    }

    private Stretch? ReadOwn(Walk walk)
    {
        (string? id, Stretch? stretch) = StretchReader.Read(walk, _scope.OwnIds);
        _scope.Add(id, stretch);
        return stretch;
    }

    private void CheckSize(Walk walk)
    {
        RoutineSize size = RoutineSize.Of(_steps!, _prepare ?? Routine.DefaultPrepare);
        if (size.Steps > Routine.MaxSteps)
            walk.Fault(FindingCodes.TooManySteps, _stepsSpot, Shown.Number(size.Steps), Shown.Number(Routine.MaxSteps));
        else if (size.Segments > Routine.MaxSegments)
            walk.Fault(FindingCodes.TooManySegments, _stepsSpot, Shown.Number((long)size.Segments), Shown.Number(Routine.MaxSegments));
        else if (Duration.FromNanoseconds((long)size.Nanoseconds) is var total && total > Routine.MaxTotal)
            walk.Fault(FindingCodes.TooLongRoutine, _stepsSpot, IsoDuration.Format(total), IsoDuration.Format(Routine.MaxTotal));
    }

    private Routine Make() => new(_id!, _name!, _steps!, _prepare)
    {
        Stretches = _stretches ?? [],
        Metadata = _metadata ?? Metadata.Empty,
    };
}
