using System;
using System.Buffers;

namespace StretchKit.Reminders;

/// <summary>A list in a rented array, so that computing a day allocates nothing. Its owner disposes of it.</summary>
internal ref struct Pool<T>
    where T : struct, IComparable<T>
{
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

    public void Truncate(int count) => Count = count;

    public readonly void Sort() => Array.Sort(_items, 0, Count);

    public readonly T[] ToArrayAndDispose()
    {
        T[] items = Span.ToArray();
        Dispose();
        return items;
    }

    public readonly void Dispose() => ArrayPool<T>.Shared.Return(_items);

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, 2 * _items.Length));
        Array.Copy(_items, larger, Count);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
