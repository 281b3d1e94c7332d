using System;
using System.Collections;
using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>The words by which documents name the values of an enumeration, in the order in which findings list them.</summary>
internal sealed class Vocabulary<T> : IEnumerable<KeyValuePair<string, T>>
    where T : struct
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public List<string> Words => _words;

    public T this[string word] => _values[word];

    /// <summary>The word of a value.</summary>
    public string WordOf(T value)
    {
        foreach (KeyValuePair<string, T> pair in _values)
        {
            if (EqualityComparer<T>.Default.Equals(pair.Value, value))
                return pair.Key;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "Has no word.");
    }

    public void Add(string word, T value)
    {
        _words.Add(word);
        _values.Add(word, value);
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
