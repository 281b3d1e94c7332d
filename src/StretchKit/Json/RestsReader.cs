using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads the rests of a dose.</summary>
internal sealed class RestsReader
{
    private static readonly ObjectTable<RestsReader> Members = new()
    {
        { "reps", (d, walk) => d._reps = walk.Duration(DurationRange.Rest) },
        { "sides", (d, walk) => d._sides = walk.Duration(DurationRange.Rest) },
        { "sets", (d, walk) => d._sets = walk.Duration(DurationRange.Rest) },
    };

    private Duration? _reps;
    private Duration? _sides;
    private Duration? _sets;

    public static Rests? Read(Walk walk)
        => Members.Read(walk, new RestsReader()) is { } d
            ? new Rests { Reps = d._reps, Sides = d._sides, Sets = d._sets }
            : null;
}
