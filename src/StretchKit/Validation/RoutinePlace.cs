namespace StretchKit.Validation;

/// <summary>Where a routine is in a plan or program: brought along by it, or only named.</summary>
internal sealed class RoutinePlace
{
    private readonly string _path;
    private readonly string? _id;

    private RoutinePlace(string path, string? id)
    {
        _path = path;
        _id = id;
    }

    /// <summary>A routine that the document has at a path.</summary>
    public static RoutinePlace In(string path) => new(path, null);

    /// <summary>A routine that the document names at a path.</summary>
    public static RoutinePlace Named(string path, string id) => new(path, id);

    /// <summary>A finding of the routine as one of the whole.</summary>
    public Finding Move(Finding finding)
    {
        string rest = finding.Path.Length > 0 && finding.Path[0] == '$' ? finding.Path.Substring(1) : finding.Path;
        return _id is null
            ? finding with { Path = _path + rest }
            : finding with { Path = _path, Within = rest.Length == 0 ? $"routine '{_id}'" : $"routine '{_id}' at {finding.Path}" };
    }
}
