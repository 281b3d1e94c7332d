using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a routine.</summary>
internal sealed class RoutineReader
{
    private static readonly DocumentTable<RoutineReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.NewId(d._taken) },
        { "name", Need.Required, (d, walk) => d._name = walk.Text() },
        { "prepare", (d, walk) => d._prepare = walk.Duration(DurationRange.Rest) },
        // Steps may name stretches that the document defines only after them.
        { Steps, Need.Required, FormerSteps, (d, walk) => d._stepsAt = walk.Defer() },
        { "stretches", (d, walk) => d._stretches = walk.List(d.ReadOwn) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    public const string Steps = "steps";

    /// <summary>The name that <see cref="Steps"/> had in version 0.</summary>
    public const string FormerSteps = "exercises";

    private readonly RoutineScope _scope;
    private readonly ISet<string>? _taken;
    private string? _id;
    private Text? _name;
    private Duration? _prepare;
    private Walk.Spot? _stepsAt;
    private ValueList<Step>? _steps;
    private ValueList<Stretch>? _stretches;
    private Metadata? _metadata;

    private RoutineReader(StretchSource source, ISet<string>? taken)
    {
        _scope = new RoutineScope(source);
        _taken = taken;
    }

    /// <summary>A routine that stands for itself.</summary>
    public static Routine? Read(Walk walk) => Read(walk, null);

    /// <summary>One of several.</summary>
    public static Routine? Read(Walk walk, ISet<string>? taken)
    {
        int errors = walk.Errors;
        var reader = new RoutineReader(walk.Known.Stretches, taken);
        Members.Fill(walk, reader);
        if (reader._stepsAt is { } steps)
            reader.ReadSteps(walk, steps);
        if (walk.Errors == errors)
            reader.CheckSize(walk);
        return walk.Errors == errors ? reader.Make() : null;
    }

    private void ReadSteps(Walk walk, Walk.Spot steps)
    {
        int here = walk.GoTo(steps);
        _steps = walk.List(w => StepReader.Read(w, _scope, 0), 1, Routine.MaxSteps);
        walk.Return(here);
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
            walk.Fault(FindingCodes.TooManySteps, _stepsAt!.Value, Shown.Number(size.Steps), Shown.Number(Routine.MaxSteps));
        else if (size.Segments > Routine.MaxSegments)
            walk.Fault(FindingCodes.TooManySegments, _stepsAt!.Value, Shown.Number(size.Segments), Shown.Number(Routine.MaxSegments));
        else if (Duration.FromNanoseconds(size.Nanoseconds) is var total && total > Routine.MaxTotal)
            walk.Fault(FindingCodes.TooLongRoutine, _stepsAt!.Value, IsoDuration.Format(total), IsoDuration.Format(Routine.MaxTotal));
    }

    private Routine Make() => new(_id!, _name!, _steps!, _prepare, isChecked: true)
    {
        Stretches = _stretches ?? [],
        Metadata = _metadata ?? Metadata.Empty,
    };
}
