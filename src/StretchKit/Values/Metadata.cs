using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// Strings that belong to the application and mean nothing to the library. Immutable; equal by value, whatever the order.
/// </summary>
public sealed class Metadata : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<Metadata>
{
    private readonly KeyValuePair<string, string>[] _entries;

    /// <summary>Copies entries, in their order.</summary>
    /// <param name="entries">Names and values; no name twice, no value null.</param>
    /// <exception cref="ArgumentException">A name is there twice, or a name or value is null.</exception>
    public Metadata(IEnumerable<KeyValuePair<string, string>> entries)
    {
        _entries = Guard.NotNull(entries).ToArray();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> entry in _entries)
        {
            if (entry.Key is null || entry.Value is null)
                throw new ArgumentException("Neither a name nor a value may be null.", nameof(entries));
            if (!names.Add(entry.Key))
                throw new ArgumentException($"'{entry.Key}' is there twice.", nameof(entries));
        }
    }

    /// <summary>No metadata.</summary>
    public static Metadata Empty { get; } = new([]);

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Length;

    /// <summary>The value of a name, or null where there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (KeyValuePair<string, string> entry in _entries)
            {
                if (string.Equals(entry.Key, name, StringComparison.Ordinal))
                    return entry.Value;
            }

            return null;
        }
    }

    /// <summary>Whether two hold the same entries; both may be null.</summary>
    public static bool operator ==(Metadata? left, Metadata? right) => Equals(left, right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Metadata? left, Metadata? right) => !Equals(left, right);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
        => ((IEnumerable<KeyValuePair<string, string>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Metadata? other)
        => other is not null && Count == other.Count
            && _entries.All(e => string.Equals(other[e.Key], e.Value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Metadata);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (KeyValuePair<string, string> entry in _entries)
            hash ^= StringComparer.Ordinal.GetHashCode(entry.Key) * 31 ^ StringComparer.Ordinal.GetHashCode(entry.Value);
        return hash;
    }
}
