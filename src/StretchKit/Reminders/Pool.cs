using System;
using System.Buffers;

namespace StretchKit.Reminders;

/// <summary>A list whose memory is lent, so that computing a day allocates nothing. Its owner disposes of it.</summary>
internal ref struct Pool<T>
    where T : struct, IComparable<T>
{
    private const int Few = 40;

    private T[] _items;

    public Pool(int capacity)
    {
        _items = ArrayPool<T>.Shared.Rent(capacity);
        Count = 0;
    }

    public int Count { get; private set; }

    public readonly Span<T> Span => _items.AsSpan(0, Count);

    public readonly ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    public void Insert(int index, in T item)
    {
        if (Count == _items.Length)
            Grow();
        Array.Copy(_items, index, _items, index + 1, Count - index);
        _items[index] = item;
        Count++;
    }

    public void Clear() => Count = 0;

    public void Truncate(int count) => Count = count;

    /// <summary>Sorts; few elements, nearly in order as they mostly are, by insertion.</summary>
    public readonly void Sort()
    {
        if (Count > Few)
        {
            Array.Sort(_items, 0, Count);
            return;
        }

        for (int i = 1; i < Count; i++)
        {
            int at = i;
            while (at > 0 && _items[i].CompareTo(_items[at - 1]) < 0)
                at--;
            if (at == i)
                continue;
            T moved = _items[i];
            Array.Copy(_items, at, _items, at + 1, i - at);
            _items[at] = moved;
        }
    }

    public readonly T[] ToArrayAndDispose()
    {
        T[] items = Span.ToArray();
        Dispose();
        return items;
    }

    public readonly void Dispose() => ArrayPool<T>.Shared.Return(_items);

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(2 * _items.Length);
        Array.Copy(_items, larger, Count);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
