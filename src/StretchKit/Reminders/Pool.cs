using System;
using System.Buffers;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>A list whose memory is lent, so that computing a day allocates nothing. Its owner disposes of it.</summary>
internal ref struct Pool<T>
    where T : struct, IInOrder<T>
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
            Array.Sort(_items, 0, Count, Order.Instance);
            return;
        }

        for (int i = 1; i < Count; i++)
        {
            if (!_items[i].ComesBefore(_items[i - 1]))
                continue;
            int at = FirstAfter(_items[i], i - 1);
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

    /// <summary>The index of the first of some that comes after an item, which the last of them does not precede.</summary>
    private readonly int FirstAfter(in T item, int last)
    {
        int low = 0;
        while (low < last)
        {
            int middle = (low + last) / 2;
            if (item.ComesBefore(_items[middle]))
                last = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, 2 * _items.Length));
        Array.Copy(_items, larger, Count);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }

    private sealed class Order : IComparer<T>
    {
        public static readonly Order Instance = new();

        public int Compare(T x, T y) => x.ComesBefore(y) ? -1 : y.ComesBefore(x) ? 1 : 0;
    }
}
