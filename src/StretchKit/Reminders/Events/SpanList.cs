using System;
using System.Collections;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>
/// A sorted list of distinct spans in chunks. A copy costs nothing and shares the chunks until one of the two changes them; whoever has copied a list no
/// longer changes the original. Finds the spans that overlap a range.
/// </summary>
/// <typeparam name="T">The spans, in an order in which <see cref="ISpan.From"/> ascends.</typeparam>
internal sealed class SpanList<T> : IReadOnlyList<T>
    where T : class, ISpan
{
    private const int MaxChunk = 128;

    private readonly IComparer<T> _order;

    // All chunks but the last, which changes most. They are shared as a whole until one of them changes.
    private List<Chunk> _chunks = [];
    private bool _ownsChunks = true;
    private Chunk _last;

    public SpanList(IComparer<T> order)
    {
        _order = order;
        _last = new Chunk(this);
    }

    private SpanList(SpanList<T> other)
    {
        _order = other._order;
        _chunks = other._chunks;
        _ownsChunks = false;
        _last = other._last;
        Count = other.Count;
    }

    public int Count { get; private set; }

    /// <summary>The greatest end of all spans; the least number if there is none.</summary>
    public long Reach => _last.ReachSoFar;

    private int Chunks => _chunks.Count + 1;

    public T this[int index]
    {
        get
        {
            int chunk = 0;
            while (index >= At(chunk).Count)
                index -= At(chunk++).Count;
            return At(chunk).Items[index];
        }
    }

    public SpanList<T> Copy() => new(this);

    /// <summary>Adds an item, or puts it in the place of the one that is equal in the order.</summary>
    public void Set(T item)
    {
        (int at, int place) = PlaceOf(item);
        Chunk chunk = Own(at);
        if (place >= 0)
        {
            chunk.Items[place] = item;
            Measure(at);
            return;
        }

        chunk.Insert(~place, item);
        Count++;
        if (chunk.Count == MaxChunk)
            Split(at, ~place == MaxChunk - 1 ? MaxChunk - 1 : MaxChunk / 2);
        else if (at == Chunks - 1)
            chunk.Reaches(item.To);
        else
            Measure(at);
    }

    /// <summary>Removes the item that is equal in the order, if there is one.</summary>
    public void Remove(T item)
    {
        (int at, int place) = PlaceOf(item);
        if (place < 0)
            return;
        Own(at).Remove(place);
        Count--;
        if (At(at).Count == 0 && Chunks > 1)
            Drop(at);
        Measure(Math.Min(at, Chunks - 1));
    }

    /// <summary>The item that is equal in the order, or <c>null</c> if there is none.</summary>
    public T? Find(T probe)
    {
        (int at, int place) = PlaceOf(probe);
        return place >= 0 ? At(at).Items[place] : null;
    }

    /// <summary>The spans that have a place of [<paramref name="from"/>, <paramref name="to"/>], in order.</summary>
    public Overlaps Overlapping(long from, long to) => new(this, from, to);

    /// <summary>All items after the given one in the order.</summary>
    public IEnumerable<T> After(T item)
    {
        (int at, int place) = PlaceOf(item);
        for (place = place < 0 ? ~place : place + 1; at < Chunks; at++, place = 0)
        {
            for (; place < At(at).Count; place++)
                yield return At(at).Items[place];
        }
    }

    /// <summary>The number of items after the given one in the order.</summary>
    public int CountAfter(T item)
    {
        (int at, int place) = PlaceOf(item);
        int count = At(at).Count - (place < 0 ? ~place : place + 1);
        for (int i = at + 1; i < Chunks; i++)
            count += At(i).Count;
        return count;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int at = 0; at < Chunks; at++)
        {
            for (int i = 0; i < At(at).Count; i++)
                yield return At(at).Items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Chunk At(int chunk) => chunk < _chunks.Count ? _chunks[chunk] : _last;

    /// <summary>The chunk that an item is in or belongs to, and its place there; the complement of the place if it is not there.</summary>
    private (int Chunk, int Place) PlaceOf(T item)
    {
        int low = 0;
        int high = Chunks - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (At(middle).Count > 0 && _order.Compare(At(middle).Items[0], item) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return (low, Array.BinarySearch(At(low).Items, 0, At(low).Count, item, _order));
    }

    private int FirstReaching(long from)
    {
        int low = 0;
        int high = Chunks;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (At(middle).ReachSoFar < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private Chunk Own(int at)
    {
        if (At(at).Owner != this)
            Put(at, new Chunk(this, At(at)));
        return At(at);
    }

    private void Put(int at, Chunk chunk)
    {
        if (at < _chunks.Count)
            OwnChunks()[at] = chunk;
        else
            _last = chunk;
    }

    private List<Chunk> OwnChunks()
    {
        if (!_ownsChunks)
            (_chunks, _ownsChunks) = ([.. _chunks], true);
        return _chunks;
    }

    /// <summary>Moves what follows a place to a chunk of its own. A list that grows at its end keeps full chunks.</summary>
    private void Split(int at, int place)
    {
        Chunk rest = At(at).SplitOff(this, place);
        if (at < _chunks.Count)
        {
            OwnChunks().Insert(at + 1, rest);
        }
        else
        {
            OwnChunks().Add(_last);
            _last = rest;
        }

        Measure(at);
    }

    private void Drop(int at)
    {
        if (at == _chunks.Count)
            _last = _chunks[--at];
        OwnChunks().RemoveAt(at);
    }

    /// <summary>Computes the reach of a chunk and the one after it, and of all that follow as far as it changes.</summary>
    private void Measure(int changed)
    {
        for (int i = changed; i < Chunks; i++)
        {
            long reach = i <= changed + 1 ? At(i).Measured() : At(i).Reach;
            long soFar = i == 0 ? reach : Math.Max(reach, At(i - 1).ReachSoFar);
            if (reach != At(i).Reach || soFar != At(i).ReachSoFar)
                (Own(i).Reach, At(i).ReachSoFar) = (reach, soFar);
            else if (i > changed + 1)
                return;
        }
    }

    /// <summary>The spans that overlap a range. It allocates nothing unless it is used as an <see cref="IEnumerable{T}"/>.</summary>
    public readonly struct Overlaps(SpanList<T> list, long from, long to) : IEnumerable<T>
    {
        public Enumerator GetEnumerator() => new(list, from, to);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public struct Enumerator(SpanList<T> list, long from, long to) : IEnumerator<T>
    {
        private int _chunk = list.FirstReaching(from);
        private int _next;

        public T Current { get; private set; } = null!;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            for (; _chunk < list.Chunks; _chunk++, _next = 0)
            {
                Chunk chunk = list.At(_chunk);
                if (chunk.Count == 0 || chunk.Items[0].From > to)
                    return false;
                if (chunk.Reach < from)
                    continue;
                while (_next < chunk.Count && chunk.Items[_next].From <= to)
                {
                    T item = chunk.Items[_next++];
                    if (item.To < from)
                        continue;
                    Current = item;
                    return true;
                }
            }

            return false;
        }

        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => throw new NotSupportedException();
    }

    private sealed class Chunk
    {
        public readonly SpanList<T> Owner;

        public T[] Items;

        public Chunk(SpanList<T> owner)
        {
            Owner = owner;
            Items = new T[4];
        }

        public Chunk(SpanList<T> owner, Chunk other)
        {
            Owner = owner;
            Items = new T[Math.Min(MaxChunk, other.Count + 4)];
            Array.Copy(other.Items, Items, other.Count);
            (Count, Reach, ReachSoFar) = (other.Count, other.Reach, other.ReachSoFar);
        }

        public int Count { get; private set; }

        /// <summary>The greatest end of its spans.</summary>
        public long Reach { get; set; } = long.MinValue;

        /// <summary>The greatest end of its spans and of all before.</summary>
        public long ReachSoFar { get; set; } = long.MinValue;

        public void Insert(int place, T item)
        {
            if (Count == Items.Length)
                Array.Resize(ref Items, Math.Min(MaxChunk, 2 * Count));
            Array.Copy(Items, place, Items, place + 1, Count - place);
            Items[place] = item;
            Count++;
        }

        public void Remove(int place)
        {
            Count--;
            Array.Copy(Items, place + 1, Items, place, Count - place);
            Items[Count] = null!;
        }

        public Chunk SplitOff(SpanList<T> owner, int place)
        {
            var rest = new Chunk(owner) { Count = Count - place };
            rest.Items = new T[Math.Max(4, rest.Count)];
            Array.Copy(Items, place, rest.Items, 0, rest.Count);
            Array.Clear(Items, place, rest.Count);
            Count = place;
            return rest;
        }

        public void Reaches(long to) => (Reach, ReachSoFar) = (Math.Max(Reach, to), Math.Max(ReachSoFar, to));

        public long Measured()
        {
            long reach = long.MinValue;
            for (int i = 0; i < Count; i++)
                reach = Math.Max(reach, Items[i].To);
            return reach;
        }
    }
}
