using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Tests.Reminders;

/// <summary>Counts what the random cases have met, so that a test can fail when they miss something.</summary>
internal sealed class Seen(IEnumerable<string> expected)
{
    private readonly ConcurrentDictionary<string, int> _counts = new(expected.Select(e => KeyValuePair.Create(e, 0)));

    public IReadOnlyList<string> Missing => [.. _counts.Where(c => c.Value == 0).Select(c => c.Key).Order()];

    public void Add(string what) => _counts.AddOrUpdate(what, 1, (_, count) => count + 1);

    public override string ToString() => string.Join("\n", _counts.OrderBy(c => c.Key).Select(c => $"{c.Value,8} {c.Key}"));
}
