using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Internal;

/// <summary>The stretches that steps use, each once, in order.</summary>
internal sealed class StretchesById
{
    // Few are looked through; an index is made when they become many.
    private const int Few = 16;

    private readonly List<Stretch> _all;
    private Dictionary<string, Stretch>? _byId;

    private StretchesById(int most) => _all = new(most);

    public IReadOnlyList<Stretch> All => _all;

    /// <summary>The id of stretches that differ and yet have one id; null where there are none.</summary>
    public string? Clash { get; private set; }

    public static StretchesById Of(ValueList<Step> steps)
    {
        var stretches = new StretchesById(steps.Count);
        stretches.Add(steps);
        return stretches;
    }

    public Stretch? Find(string id)
    {
        if (_byId is not null)
            return _byId.TryGetValue(id, out Stretch? found) ? found : null;
        foreach (Stretch stretch in _all)
        {
            if (string.Equals(stretch.Id, id, StringComparison.Ordinal))
                return stretch;
        }

        return null;
    }

    private void Add(ValueList<Step> steps)
    {
        foreach (Step step in steps)
        {
            if (step is StepGroup group)
                Add(group.Steps);
            else
                Add(((StretchStep)step).Stretch);
        }
    }

    private void Add(Stretch stretch)
    {
        if (Find(stretch.Id) is not { } same)
        {
            _all.Add(stretch);
            if (_byId is not null)
                _byId.Add(stretch.Id, stretch);
            else if (_all.Count == Few)
                _byId = _all.ToDictionary(s => s.Id, StringComparer.Ordinal);
        }
        else if (!ReferenceEquals(same, stretch) && same != stretch)
        {
            Clash = stretch.Id;
        }
    }
}
