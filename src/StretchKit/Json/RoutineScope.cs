using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Json;

/// <summary>The stretches that the steps of a routine may name: its own first, then those of the source.</summary>
internal sealed class RoutineScope(StretchSource source)
{
    // Null for a definition that is there and wrong: to name it is no further fault.
    private Dictionary<string, Stretch?>? _own;
    private HashSet<string>? _ownIds;

    public HashSet<string> OwnIds => _ownIds ??= new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => OwnIds.Concat(source.Ids);

    public void Add(string? id, Stretch? stretch)
    {
        if (id is not null)
            (_own ??= new(StringComparer.Ordinal))[id] = stretch;
    }

    public bool TryFind(string id, out Stretch? stretch)
    {
        if (_own is not null && _own.TryGetValue(id, out stretch))
            return true;
        stretch = source.Find(id);
        return stretch is not null;
    }
}
