using System;
using System.Collections;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>
/// A sorted list of distinct spans in chunks. A copy shares the chunks until one of the two changes them, so that a list of any length is copied
/// and changed at little cost; whoever has copied a list no longer changes the original. Finds the spans that overlap a range.
/// </summary>
/// <typeparam name="T">The spans, in an order in which <see cref="ISpan.From"/> ascends.</typeparam>
internal sealed class SpanList<T> : IReadOnlyList<T>
    where T : class, ISpan
{
    private const int MaxChunk = 128;

    private readonly IComparer<T> _order;
    private readonly List<Chunk> _chunks;

    public SpanList(IComparer<T> order)
    {
        _order = order;
        _chunks = [];
    }

    private SpanList(SpanList<T> other)
    {
        _order = other._order;
        _chunks = [.. other._chunks];
        Count = other.Count;
    }

    public int Count { get; private set; }

    /// <summary>The greatest end of all spans; the least number if there is none.</summary>
    public long Reach => _chunks.Count == 0 ? long.MinValue : _chunks[_chunks.Count - 1].ReachSoFar;

    public T this[int index]
    {
        get
        {
            int chunk = 0;
            while (index >= _chunks[chunk].Count)
                index -= _chunks[chunk++].Count;
            return _chunks[chunk].Items[index];
        }
    }

    public SpanList<T> Copy() => new(this);

    /// <summary>Adds an item, or puts it in the place of the one that is equal in the order.</summary>
    public void Set(T item)
    {
        if (_chunks.Count == 0)
            _chunks.Add(new Chunk(this));
        int at = ChunkOf(item);
        int place = Array.BinarySearch(_chunks[at].Items, 0, _chunks[at].Count, item, _order);
        Chunk chunk = Own(at);
        if (place >= 0)
        {
            chunk.Items[place] = item;
            Measure(at);
            return;
        }

        Insert(chunk, ~place, item);
        chunk.Reach = Math.Max(chunk.Reach, item.To);
        if (chunk.Count == MaxChunk)
            _chunks.Insert(at + 1, Split(chunk, ~place == MaxChunk - 1 ? MaxChunk - 1 : MaxChunk / 2));
        if (at < _chunks.Count - 1)
            Measure(at);
        else
            chunk.ReachSoFar = Math.Max(at == 0 ? long.MinValue : _chunks[at - 1].ReachSoFar, chunk.Reach);
    }

    /// <summary>Removes the item that is equal in the order, if there is one.</summary>
    public void Remove(T item)
    {
        if (!TryFind(item, out int at, out int place))
            return;
        Chunk chunk = Own(at);
        chunk.Count--;
        Count--;
        Array.Copy(chunk.Items, place + 1, chunk.Items, place, chunk.Count - place);
        chunk.Items[chunk.Count] = null!;
        if (chunk.Count == 0)
            _chunks.RemoveAt(at);
        Measure(at);
    }

    /// <summary>The item that is equal in the order, or <c>null</c> if there is none.</summary>
    public T? Find(T probe) => TryFind(probe, out int at, out int place) ? _chunks[at].Items[place] : null;

    /// <summary>The spans that have a place of [<paramref name="from"/>, <paramref name="to"/>], in order.</summary>
    public IEnumerable<T> Overlapping(long from, long to)
    {
        for (int at = FirstReaching(from); at < _chunks.Count && _chunks[at].Items[0].From <= to; at++)
        {
            Chunk chunk = _chunks[at];
            if (chunk.Reach < from)
                continue;
            for (int i = 0; i < chunk.Count && chunk.Items[i].From <= to; i++)
            {
                if (chunk.Items[i].To >= from)
                    yield return chunk.Items[i];
            }
        }
    }

    /// <summary>All items not before the given one in the order.</summary>
    public IEnumerable<T> From(T first)
    {
        if (_chunks.Count == 0)
            yield break;
        int at = ChunkOf(first);
        int place = Array.BinarySearch(_chunks[at].Items, 0, _chunks[at].Count, first, _order);
        for (place = place < 0 ? ~place : place; at < _chunks.Count; at++, place = 0)
        {
            for (; place < _chunks[at].Count; place++)
                yield return _chunks[at].Items[place];
        }
    }

    /// <summary>The number of items after one in the order.</summary>
    public int CountAfter(T item)
    {
        if (_chunks.Count == 0)
            return 0;
        int at = ChunkOf(item);
        int place = Array.BinarySearch(_chunks[at].Items, 0, _chunks[at].Count, item, _order);
        int count = _chunks[at].Count - (place < 0 ? ~place : place + 1);
        for (int i = at + 1; i < _chunks.Count; i++)
            count += _chunks[i].Count;
        return count;
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (Chunk chunk in _chunks)
        {
            for (int i = 0; i < chunk.Count; i++)
                yield return chunk.Items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryFind(T probe, out int at, out int place)
    {
        at = _chunks.Count == 0 ? -1 : ChunkOf(probe);
        place = at < 0 ? -1 : Array.BinarySearch(_chunks[at].Items, 0, _chunks[at].Count, probe, _order);
        return place >= 0;
    }

    /// <summary>The last chunk that does not start after an item, or the first.</summary>
    private int ChunkOf(T item)
    {
        int low = 0;
        int high = _chunks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_order.Compare(_chunks[middle].Items[0], item) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private int FirstReaching(long from)
    {
        int low = 0;
        int high = _chunks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_chunks[middle].ReachSoFar < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private Chunk Own(int at)
    {
        if (_chunks[at].Owner != this)
            _chunks[at] = new Chunk(this, _chunks[at]);
        return _chunks[at];
    }

    private void Insert(Chunk chunk, int place, T item)
    {
        if (chunk.Count == chunk.Items.Length)
            Array.Resize(ref chunk.Items, 2 * chunk.Count);
        Array.Copy(chunk.Items, place, chunk.Items, place + 1, chunk.Count - place);
        chunk.Items[place] = item;
        chunk.Count++;
        Count++;
    }

    /// <summary>Moves what follows a place to a chunk of its own. A list that grows at its end keeps full chunks.</summary>
    private Chunk Split(Chunk chunk, int place)
    {
        var rest = new Chunk(this) { Count = chunk.Count - place };
        rest.Items = new T[Math.Max(4, rest.Count)];
        Array.Copy(chunk.Items, place, rest.Items, 0, rest.Count);
        Array.Clear(chunk.Items, place, rest.Count);
        chunk.Count = place;
        return rest;
    }

    /// <summary>Computes the reach of a chunk and the one after it anew, and of all that follow as far as it changes.</summary>
    private void Measure(int changed)
    {
        for (int i = changed; i < _chunks.Count; i++)
        {
            Chunk chunk = _chunks[i];
            long reach = chunk.Reach;
            if (i <= changed + 1)
            {
                reach = long.MinValue;
                for (int j = 0; j < chunk.Count; j++)
                    reach = Math.Max(reach, chunk.Items[j].To);
            }

            long soFar = i == 0 ? reach : Math.Max(reach, _chunks[i - 1].ReachSoFar);
            if (reach == chunk.Reach && soFar == chunk.ReachSoFar)
            {
                if (i > changed + 1)
                    return;
                continue;
            }

            chunk = Own(i);
            chunk.Reach = reach;
            chunk.ReachSoFar = soFar;
        }
    }

    private sealed class Chunk
    {
        public readonly SpanList<T> Owner;

        public T[] Items;

        public int Count;

        public long Reach = long.MinValue;

        public long ReachSoFar = long.MinValue;

        public Chunk(SpanList<T> owner)
        {
            Owner = owner;
            Items = new T[4];
        }

        public Chunk(SpanList<T> owner, Chunk other)
        {
            Owner = owner;
            Items = new T[Math.Min(MaxChunk, Math.Max(4, other.Count + 1))];
            Array.Copy(other.Items, Items, other.Count);
            (Count, Reach, ReachSoFar) = (other.Count, other.Reach, other.ReachSoFar);
        }
    }
}
