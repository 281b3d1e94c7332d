using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StretchKit.Json;

/// <summary>The way from the root to where the reader is; put into words only for findings.</summary>
internal sealed class DocumentPath
{
    private readonly List<(string? Name, int Index)> _parts = [];

    public void Push(string name) => _parts.Add((name, 0));

    public void Push(int index) => _parts.Add((null, index));

    public void Pop() => _parts.RemoveAt(_parts.Count - 1);

    /// <summary>The path as RFC 9535 writes it, with names shortened: <c>$.steps[2].dose</c>, <c>$.metadata['a b']</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach ((string? name, int index) in _parts)
        {
            if (name is null)
                text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (IsPlain(name))
                text.Append('.').Append(name);
            else
                text.Append("['").Append(Shown.Content(name).Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }

        return text.ToString();
    }

    private static bool IsPlain(string name)
        => name.Length is > 0 and <= Shown.Longest
            && name[0] is not (>= '0' and <= '9')
            && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
