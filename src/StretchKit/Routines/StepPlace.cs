using System.Collections.Generic;
using System.Globalization;

namespace StretchKit;

/// <summary>A step of a stretch and its place in a routine; the path is put into words only when asked for.</summary>
internal sealed class StepPlace
{
    private readonly StepPlace? _group;
    private readonly int _index;
    private readonly Step _of;

    private StepPlace(StepPlace? group, int index, Step step)
    {
        _group = group;
        _index = index;
        _of = step;
    }

    /// <summary>Gets the step.</summary>
    public StretchStep Step => (StretchStep)_of;

    /// <summary>Gets the path of the step in the routine's document, such as <c>$.steps[2].steps[0]</c>, as findings have it.</summary>
    public string Path => string.Format(CultureInfo.InvariantCulture, "{0}.steps[{1}]", _group?.Path ?? "$", _index);

    /// <summary>Gets how often the routine does the step: the product of what its groups repeat, at least 1.</summary>
    public int Times => (_group?.Times ?? 1) * ((_of as StepGroup)?.Repeat ?? 1);

    /// <summary>Returns <see cref="Path"/>.</summary>
    public override string ToString() => Path;

    /// <summary>The steps of a routine in order, those of groups once.</summary>
    public static List<StepPlace> All(Routine routine)
    {
        var places = new List<StepPlace>(routine.Steps.Count);
        Add(routine.Steps, null, places);
        return places;
    }

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
