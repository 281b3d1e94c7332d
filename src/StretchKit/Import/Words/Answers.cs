using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Import;

/// <summary>What a text says of one member: certain values, and words of which it is not certain what they say.</summary>
internal sealed class Answers<T>
    where T : struct
{
    private readonly List<(T Value, string Words)> _certain = [];
    private readonly List<string> _uncertain = [];

    /// <summary>Adds a value, or only its words if it is uncertain.</summary>
    public void Add(T value, string words, bool isCertain)
    {
        if (isCertain)
            _certain.Add((value, words));
        else
            _uncertain.Add(words);
    }

    public void Doubt(string words) => _uncertain.Add(words);

    /// <summary>The value, if all that is certain agrees.</summary>
    public Reading<T> ToReading()
    {
        List<(T Value, string Words)> distinct = [.. _certain.GroupBy(c => c.Value).Select(g => g.First()).Take(2)];
        return distinct.Count switch
        {
            1 => Reading<T>.From(distinct[0].Value, distinct[0].Words),
            2 => Reading<T>.Not(ImportReason.Ambiguous, $"{distinct[0].Words}; {distinct[1].Words}"),
            _ when _uncertain.Count > 0 => Reading<T>.Not(ImportReason.NotUnderstood, _uncertain[0]),
            _ => Reading<T>.Nothing,
        };
    }
}
