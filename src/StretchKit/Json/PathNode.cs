using System.Collections.Generic;
using System.Text;

namespace StretchKit.Json;

/// <summary>A place that is looked for in a document, and the places in it: paths put together so that one walk finds all of them.</summary>
internal sealed class PathNode
{
    private readonly PathNode? _outer;
    private Dictionary<object, PathNode>? _inner;
    private int? _offset;

    public PathNode()
    {
    }

    private PathNode(PathNode outer) => _outer = outer;

    /// <summary>Where its value begins; of a value that is not there, where the innermost around it begins. Null before it is found.</summary>
    public int? Offset => _offset ?? _outer?.Offset;

    /// <summary>Whether nothing in it is looked for.</summary>
    public bool IsLeaf => _inner is null;

    /// <summary>A member; null where it is not looked for.</summary>
    public PathNode? this[string name] => Get(name);

    /// <summary>An element; null where it is not looked for.</summary>
    public PathNode? this[int index] => Get(index);

    /// <summary>Its value has been found.</summary>
    public void FoundAt(int offset) => _offset ??= offset;

    /// <summary>Looks for a path such as <c>$.steps[2].dose</c> too; null where it is none.</summary>
    public PathNode? Add(string path)
    {
        if (path.Length == 0 || path[0] != '$')
            return null;
        PathNode node = this;
        int at = 1;
        while (at < path.Length)
        {
            if (Part(path, ref at) is not { } part)
                return null;
            node = node.Inner(part);
        }

        return node;
    }

    /// <summary>The name or index that begins here; null where none does.</summary>
    private static object? Part(string path, ref int at)
    {
        if (path[at] == '.')
        {
            int start = ++at;
            while (at < path.Length && path[at] is not ('.' or '['))
                at++;
            return at > start ? path.Substring(start, at - start) : null;
        }

        if (path[at] != '[' || ++at == path.Length)
            return null;
        if (path[at] == '\'')
            return Quoted(path, ref at);
        return Index(path, ref at) is >= 0 and var index ? index : null;
    }

    /// <summary>The number up to the bracket, of at most nine digits; -1 where none is there.</summary>
    private static int Index(string path, ref int at)
    {
        int start = at;
        int index = 0;
        for (; at < path.Length && at - start < 9 && path[at] is >= '0' and <= '9'; at++)
            index = (index * 10) + path[at] - '0';
        return at > start && at < path.Length && path[at++] == ']' ? index : -1;
    }

    private static string? Quoted(string path, ref int at)
    {
        var name = new StringBuilder();
        for (at++; at < path.Length; at++)
        {
            if (path[at] == '\'')
            {
                at += 2;
                return at <= path.Length && path[at - 1] == ']' ? name.ToString() : null;
            }

            if (path[at] == '\\' && at + 1 < path.Length)
                at++;
            name.Append(path[at]);
        }

        return null;
    }

    private PathNode? Get(object part) => _inner is not null && _inner.TryGetValue(part, out PathNode? inner) ? inner : null;

    private PathNode Inner(object part)
    {
        _inner ??= [];
        if (!_inner.TryGetValue(part, out PathNode? inner))
            _inner[part] = inner = new PathNode(this);
        return inner;
    }
}
