using NodaTime;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a stretch with a dose; and an element of a routine of whichever kind.</summary>
internal sealed class StepReader
{
    private static readonly KindTable<(RoutineScope Scope, int Depth), Step> Kinds = new("step")
    {
        { "step", (walk, context) => ReadStretch(walk, context.Scope) },
        { "group", (walk, context) => GroupReader.Read(walk, context.Scope, context.Depth) },
    };

    private static readonly ObjectTable<StepReader> Members = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "stretch", Need.Required, (d, walk) => d.Find(walk) },
        { "dose", (d, walk) => d._dose = DoseReader.Read(walk) },
        { "prepare", (d, walk) => d._prepare = walk.Duration(DurationRange.Rest) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private readonly RoutineScope _scope;
    private Stretch? _stretch;
    private DoseReader? _dose;
    private Duration? _prepare;
    private Metadata? _metadata;

    private StepReader(RoutineScope scope) => _scope = scope;

    /// <param name="walk">The walk.</param>
    /// <param name="scope">The stretches that may be named.</param>
    /// <param name="depth">In how many groups the element is.</param>
    public static Step? Read(Walk walk, RoutineScope scope, int depth) => Kinds.Read(walk, (scope, depth));

    private static StretchStep? ReadStretch(Walk walk, RoutineScope scope)
    {
        int errors = walk.Errors;
        var reader = new StepReader(scope);
        Members.Fill(walk, reader);
        if (reader._stretch is not { } stretch)
            return null;
        reader._dose?.CheckSides(walk, stretch.Laterality);
        return walk.Errors == errors ? new StretchStep(stretch, reader._dose?.Dose, reader._prepare, reader._metadata) : null;
    }

    private void Find(Walk walk)
    {
        if (walk.Id() is { } id && !_scope.TryFind(id, out _stretch))
            walk.Fault(FindingCodes.UnknownStretch, id, _scope.Ids, id);
    }
}
