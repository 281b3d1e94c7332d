using System;
using System.Collections.Generic;

namespace StretchKit.Internal;

/// <summary>The stretches that steps use, each once, in order.</summary>
internal sealed class StretchesById
{
    private readonly Dictionary<string, Stretch> _byId = new(StringComparer.Ordinal);
    private readonly List<Stretch> _all = [];

    private StretchesById()
    {
    }

    public IReadOnlyList<Stretch> All => _all;

    /// <summary>The id of stretches that differ and yet have one id; null where there are none.</summary>
    public string? Clash { get; private set; }

    public static StretchesById Of(ValueList<Step> steps)
    {
        var stretches = new StretchesById();
        stretches.Add(steps);
        return stretches;
    }

    public Stretch? Find(string id) => _byId.TryGetValue(id, out Stretch? stretch) ? stretch : null;

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
            _byId.Add(stretch.Id, stretch);
            _all.Add(stretch);
        }
        else if (!ReferenceEquals(same, stretch) && same != stretch)
        {
            Clash = stretch.Id;
        }
    }
}
