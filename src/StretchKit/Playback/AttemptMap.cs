using System;
using System.Collections.Generic;

namespace StretchKit.Playback;

/// <summary>
/// Attempts by segment, as a value: a binary tree over all possible indexes. What changes is copied along one path and the rest shared, so a
/// change costs the same however many there are. Equal contents have equal trees.
/// </summary>
internal sealed class AttemptMap : IEquatable<AttemptMap>
{
    public static readonly AttemptMap Empty = new(null);

    /// <summary>The first power of two that is not less than <see cref="Routine.MaxSegments"/>.</summary>
    private const int Width = 1 << 17;

    private readonly Node? _root;

    private AttemptMap(Node? root) => _root = root;

    public bool IsEmpty => _root is null;

    public bool TryGet(int index, out Attempt attempt)
    {
        Node? node = _root;
        for (int half = Width / 2; node is not null && half > 0; half /= 2)
            node = (index & half) == 0 ? node.Low : node.High;
        attempt = node is null ? default : node.Value;
        return node is not null;
    }

    public AttemptMap With(int index, Attempt attempt) => new(With(_root, Width / 2, index, attempt));

    /// <summary>This map without what lies in [<paramref name="from"/>, <paramref name="to"/>).</summary>
    public AttemptMap Without(int from, int to) => _root is null ? this : new AttemptMap(Without(_root, Width, from, to));

    /// <summary>Everything, in order of the index.</summary>
    public IEnumerable<(int Index, Attempt Attempt)> All() => All(_root, Width / 2, 0);

    public bool Equals(AttemptMap? other) => other is not null && Same(_root, other._root);

    public override bool Equals(object? obj) => Equals(obj as AttemptMap);

    public override int GetHashCode() => _root is null ? 0 : 1;

    private static Node With(Node? node, int half, int index, Attempt attempt)
        => half == 0 ? new Node(null, null, attempt)
            : (index & half) == 0 ? new Node(With(node?.Low, half / 2, index, attempt), node?.High, default)
            : new Node(node?.Low, With(node?.High, half / 2, index, attempt), default);

    private static Node? Without(Node? node, int width, int from, int to)
    {
        if (node is null || to <= 0 || from >= width)
            return node;
        if (from <= 0 && to >= width)
            return null;
        int half = width / 2;
        Node? low = Without(node.Low, half, from, to);
        Node? high = Without(node.High, half, from - half, to - half);
        return low is null && high is null ? null
            : ReferenceEquals(low, node.Low) && ReferenceEquals(high, node.High) ? node
            : new Node(low, high, default);
    }

    private static IEnumerable<(int Index, Attempt Attempt)> All(Node? node, int half, int first)
    {
        if (node is null)
            yield break;
        if (half == 0)
        {
            yield return (first, node.Value);
            yield break;
        }

        foreach ((int, Attempt) low in All(node.Low, half / 2, first))
            yield return low;
        foreach ((int, Attempt) high in All(node.High, half / 2, first + half))
            yield return high;
    }

    private static bool Same(Node? one, Node? other)
        => ReferenceEquals(one, other)
            || (one is not null && other is not null && one.Value == other.Value && Same(one.Low, other.Low) && Same(one.High, other.High));

    private sealed class Node(Node? low, Node? high, Attempt value)
    {
        public readonly Node? Low = low;
        public readonly Node? High = high;
        public readonly Attempt Value = value;
    }
}
