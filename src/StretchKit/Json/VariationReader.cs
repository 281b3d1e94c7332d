namespace StretchKit.Json;

/// <summary>Reads an easier or a harder form of a stretch.</summary>
internal sealed class VariationReader
{
    private static readonly ObjectTable<VariationReader> Members = new()
    {
        { "how", Need.Required, (d, walk) => d._how = walk.Text() },
        { "stretch", (d, walk) => d._stretchId = walk.Id() },
    };

    private Text? _how;
    private string? _stretchId;

    public static Variation? Read(Walk walk)
        => Members.Read(walk, new VariationReader()) is { } d ? new Variation(d._how!, d._stretchId) : null;
}
