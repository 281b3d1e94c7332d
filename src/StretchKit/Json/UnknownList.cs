using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Collects the unknown members of a document while it is read.</summary>
internal sealed class UnknownList
{
    /// <summary>The most unknown members of a document.</summary>
    public const int Most = 100_000;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = JsonTokens.MaxDepth,
    };

    private Dictionary<string, Dictionary<string, JsonElement>>? _byPlace;

    /// <summary>How many were met, also those beyond <see cref="Most"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Keeps a member of the object at a path.</summary>
    /// <returns>False where the object has an unknown member of that name already.</returns>
    public bool Add(string path, string name, ReadOnlyMemory<byte> json)
    {
        if (++Count > Most)
            return true;
        _byPlace ??= new(StringComparer.Ordinal);
        if (!_byPlace.TryGetValue(path, out Dictionary<string, JsonElement>? members))
            _byPlace.Add(path, members = new(StringComparer.Ordinal));
        if (members.ContainsKey(name))
            return false;
        using JsonDocument value = JsonDocument.Parse(json, Options);
        members.Add(name, value.RootElement.Clone());
        return true;
    }

    /// <summary>Moves the members of a list's elements to the places that the elements have in another list. Equal elements become one.</summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="read">The elements in the order of the document.</param>
    /// <param name="kept">The elements in their new order. Members of an element that is not among them are dropped.</param>
    public void Reorder<T>(string list, IReadOnlyList<T> read, IReadOnlyList<T> kept)
        where T : notnull
    {
        if (_byPlace is null || !_byPlace.Keys.Any(place => IsIn(list, place)))
            return;
        var places = new Dictionary<T, int>(kept.Count);
        for (int i = 0; i < kept.Count; i++)
            places[kept[i]] = i;
        var moved = _byPlace.Where(p => !IsIn(list, p.Key)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach ((int index, string after, Dictionary<string, JsonElement> members) in Elements(list).OrderBy(e => e.Index))
        {
            if (!places.TryGetValue(read[index], out int place))
                continue;
            string path = $"{list}[{Shown.Number(place)}]{after}";
            if (!moved.TryGetValue(path, out Dictionary<string, JsonElement>? there))
                moved.Add(path, there = new(StringComparer.Ordinal));
            foreach (KeyValuePair<string, JsonElement> member in members)
            {
                if (!there.ContainsKey(member.Key))
                    there.Add(member.Key, member.Value);
            }
        }

        _byPlace = moved;
    }

    public UnknownMembers For(object? origin)
        => _byPlace is null || origin is null ? UnknownMembers.None : new UnknownMembers(_byPlace, origin);

    private IEnumerable<(int Index, string After, Dictionary<string, JsonElement> Members)> Elements(string list)
    {
        foreach (KeyValuePair<string, Dictionary<string, JsonElement>> place in _byPlace!)
        {
            if (!IsIn(list, place.Key))
                continue;
            int end = place.Key.IndexOf(']', list.Length);
            string index = place.Key.Substring(list.Length + 1, end - list.Length - 1);
            yield return (int.Parse(index, CultureInfo.InvariantCulture), place.Key.Substring(end + 1), place.Value);
        }
    }

    private static bool IsIn(string list, string path) => path.StartsWith(list + "[", StringComparison.Ordinal);
}
