using NodaTime;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads steps that are repeated together.</summary>
internal sealed class GroupReader
{
    private static readonly ObjectTable<GroupReader> Members = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "repeat", (d, walk) => d._repeat = walk.Integer(1, StepGroup.MaxRepeat) },
        { "rest", (d, walk) => d._rest = walk.Duration(DurationRange.Rest) },
        { "prepare", (d, walk) => d._prepare = walk.Duration(DurationRange.Rest) },
        { RoutineReader.Steps, Need.Required, RoutineReader.FormerSteps, (d, walk) => d._steps = walk.List(w => StepReader.Read(w, d._scope, d._depth), 1, Routine.MaxSteps) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private readonly RoutineScope _scope;
    private readonly int _depth;
    private int? _repeat;
    private Duration? _rest;
    private Duration? _prepare;
    private ValueList<Step>? _steps;
    private Metadata? _metadata;

    private GroupReader(RoutineScope scope, int depth)
    {
        _scope = scope;
        _depth = depth;
    }

    public static StepGroup? Read(Walk walk, RoutineScope scope, int depth)
    {
        if (depth == StepGroup.MaxDepth)
        {
            // What is too deep is not read, so that each level is looked through a bounded number of times.
            walk.Fault(FindingCodes.GroupsTooDeep, Shown.Number(StepGroup.MaxDepth));
            walk.Skip();
            return null;
        }

        // A step of a stretch that the routine defines wrongly is none, and no further fault; so there may be none at all.
        return Members.Read(walk, new GroupReader(scope, depth + 1)) is { _steps.Count: > 0 } d
            ? new StepGroup(d._steps, d._repeat ?? 1, d._rest, d._metadata) { Prepare = d._prepare }
            : null;
    }
}
