namespace StretchKit.Json;

/// <summary>Reads where a stretch comes from.</summary>
internal sealed class SourceReader
{
    private static readonly ObjectTable<SourceReader> Members = new()
    {
        { "title", Need.Required, (d, walk) => d._title = walk.Text() },
        { "note", (d, walk) => d._note = walk.Text() },
    };

    private Text? _title;
    private Text? _note;

    public static Source? Read(Walk walk)
        => Members.Read(walk, new SourceReader()) is { } d ? new Source(d._title!, d._note) : null;
}
