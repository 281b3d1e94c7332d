using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace StretchKit.Validation;

/// <summary>
/// The members of a document that mean nothing here, kept so that it can be written again with them. They belong to the
/// value that was read: an element of a list takes its own along when others are added, moved or removed around it. Immutable.
/// </summary>
public sealed class UnknownMembers
{
    internal UnknownMembers(IReadOnlyDictionary<string, Dictionary<string, JsonElement>> byPlace, object? origin)
    {
        ByPlace = byPlace;
        Origin = origin;
        Places = new HashSet<string>(byPlace.Keys.SelectMany(Ways), StringComparer.Ordinal);
    }

    /// <summary>No unknown members.</summary>
    public static UnknownMembers None { get; } = new(new Dictionary<string, Dictionary<string, JsonElement>>(), null);

    /// <summary>How many there are, those within others not counted.</summary>
    public int Count => ByPlace.Values.Sum(m => m.Count);

    /// <summary>The members of each object, by its JSON path.</summary>
    internal IReadOnlyDictionary<string, Dictionary<string, JsonElement>> ByPlace { get; }

    /// <summary>The value that was read with them; null where there are none.</summary>
    internal object? Origin { get; }

    /// <summary>The paths of all objects and lists that have some, in themselves or deeper.</summary>
    internal ISet<string> Places { get; }

    private static IEnumerable<string> Ways(string path)
    {
        yield return path;
        for (int at = path.Length - 1; at > 0; at--)
        {
            if (path[at] is '.' or '[')
                yield return path.Substring(0, at);
        }
    }
}
