using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace StretchKit.Reminders;

/// <summary>
/// A list that is only ever added to. Each addition gives a new list that shares the elements with the old one, so that a log
/// of any length grows at a constant cost.
/// </summary>
internal sealed class ValueLog<T> : IReadOnlyList<T>
{
    public static readonly ValueLog<T> Empty = new(new Storage(0), 0);

    private readonly Storage _storage;

    private ValueLog(Storage storage, int count)
    {
        _storage = storage;
        Count = count;
    }

    public int Count { get; }

    public T this[int index] => _storage.Items[index];

    public ValueLog<T> Add(T item)
    {
        Storage storage = _storage;

        // Whoever first adds to a list takes the free place behind it; whoever comes later copies.
        if (Count == storage.Items.Length || Interlocked.CompareExchange(ref storage.Used, Count + 1, Count) != Count)
        {
            storage = new Storage(System.Math.Max(4, 2 * Count)) { Used = Count + 1 };
            System.Array.Copy(_storage.Items, storage.Items, Count);
        }

        storage.Items[Count] = item;
        return new ValueLog<T>(storage, Count + 1);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return _storage.Items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Storage(int capacity)
    {
        public readonly T[] Items = new T[capacity];

        public int Used;
    }
}
