namespace StretchKit.Json;

/// <summary>Reads a phase of a stretch.</summary>
internal sealed class PhaseReader
{
    private static readonly ObjectTable<PhaseReader> Members = new()
    {
        { "name", Need.Required, (d, walk) => d._name = walk.Text() },
        { "cue", (d, walk) => d._cue = walk.Text() },
    };

    private Text? _name;
    private Text? _cue;

    public static Phase? Read(Walk walk)
        => Members.Read(walk, new PhaseReader()) is { } d ? new Phase(d._name!, d._cue) : null;
}
