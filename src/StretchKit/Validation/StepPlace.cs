using System.Collections.Generic;
using System.Globalization;

namespace StretchKit.Validation;

/// <summary>A step of a stretch and where it is; the path is put into words only for a finding.</summary>
internal sealed class StepPlace
{
    private readonly StepPlace? _group;
    private readonly int _index;

    private StepPlace(StepPlace? group, int index, Step step)
    {
        _group = group;
        _index = index;
        Of = step;
    }

    /// <summary>The step, or the group that is on the way to one.</summary>
    public Step Of { get; }

    /// <summary>The stretch with its dose.</summary>
    public StretchStep Step => (StretchStep)Of;

    /// <summary>How often it is done: what its groups repeat.</summary>
    public int Times => (_group?.Times ?? 1) * ((Of as StepGroup)?.Repeat ?? 1);

    /// <summary>The steps of a routine in order, those of groups once.</summary>
    public static List<StepPlace> All(Routine routine)
    {
        var places = new List<StepPlace>(routine.Steps.Count);
        Add(routine.Steps, null, places);
        return places;
    }

    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0}.steps[{1}]", _group?.ToString() ?? "$", _index);

    private static void Add(ValueList<Step> steps, StepPlace? group, List<StepPlace> places)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            var place = new StepPlace(group, i, steps[i]);
            if (steps[i] is StepGroup inner)
                Add(inner.Steps, place, places);
            else
                places.Add(place);
        }
    }
}
