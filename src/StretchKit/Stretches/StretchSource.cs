using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Stretches that documents may name by their ids: the built-in catalogue, an application's own, or both.</summary>
public abstract class StretchSource
{
    /// <summary>A source without stretches.</summary>
    public static StretchSource Empty { get; } = Of([]);

    /// <summary>The ids of all stretches, from which suggestions are made for one that is not there.</summary>
    public abstract IEnumerable<string> Ids { get; }

    /// <summary>A source of given stretches.</summary>
    /// <param name="stretches">The stretches; no id twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretches"/> is null.</exception>
    /// <exception cref="ArgumentException">A stretch is null, or an id is there twice.</exception>
    public static StretchSource Of(IEnumerable<Stretch> stretches) => new Fixed(Guard.List(stretches));

    /// <summary>
    /// These stretches and others beside them: the built-in ones, say, and an application's own. Of an id that both have, this source's counts.
    /// </summary>
    /// <param name="others">The others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    /// <example><code>StretchSource all = StretchSource.Of(Catalog.Stretches).Or(StretchSource.Of(mine));</code></example>
    public StretchSource Or(StretchSource others) => new Both(this, Guard.NotNull(others));

    /// <summary>A stretch by its id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public abstract Stretch? Find(string id);

    private sealed class Both(StretchSource first, StretchSource second) : StretchSource
    {
        public override IEnumerable<string> Ids => first.Ids.Union(second.Ids, StringComparer.Ordinal);

        public override Stretch? Find(string id) => first.Find(id) ?? second.Find(id);
    }

    private sealed class Fixed(IEnumerable<Stretch> stretches) : StretchSource
    {
        private readonly Dictionary<string, Stretch> _stretches = stretches.ToDictionary(s => s.Id, StringComparer.Ordinal);

        public override IEnumerable<string> Ids => _stretches.Keys;

        public override Stretch? Find(string id) => _stretches.TryGetValue(id, out Stretch? stretch) ? stretch : null;
    }
}
