using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;

namespace StretchKit.Json;

/// <summary>The kinds that an object may be of, told by its member <c>kind</c>, wherever in the object that stands.</summary>
/// <param name="otherwise">The kind of an object that does not say it; null where it must.</param>
internal sealed class KindTable<TContext, T>(string? otherwise = null) : IEnumerable<string>
    where T : class
{
    private const string Member = "kind";

    private readonly List<string> _names = [];
    private Func<Walk, TContext, T?>? _readOtherwise;
    private readonly Dictionary<string, Func<Walk, TContext, T?>> _readers = new(StringComparer.Ordinal);

    public void Add(string kind, Func<Walk, TContext, T?> read)
    {
        _names.Add(kind);
        if (kind == otherwise)
            _readOtherwise = read;
        _readers.Add(kind, read);
    }

    public T? Read(Walk walk, TContext context)
    {
        if (!walk.Is(JsonTokenType.StartObject))
            return null;
        Func<Walk, TContext, T?>? read = _readOtherwise;
        Walk.Spot? place = walk.Find(Member);
        if (place is { } found)
        {
            int here = walk.GoTo(found);
            read = walk.Choice(_names) is { } kind ? _readers[kind] : null;
            walk.Return(here);
        }

        if (read is not null)
            return read(walk, context);

        // Of an object of no known kind nothing else can be said. One that the text ends in may have had its kind still to come.
        Walk.Spot start = walk.Here();
        walk.Skip();
        if (place is null && !walk.HasEnded)
            walk.Missing(start, Member);
        return null;
    }

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
