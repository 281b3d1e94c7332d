using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Json;

/// <summary>Writes a routine.</summary>
/// <param name="known">The stretches that its readers know, so that their definitions need not be written.</param>
internal sealed class RoutineWriter(StretchSource known)
{
    public WrittenRoutine Write(Routine routine, Routine? was, Carried at) => new()
    {
        Id = routine.Id,
        Name = WrittenWords.Of(routine.Name),
        Prepare = WrittenWords.Of(routine.Prepare.Unless(Routine.DefaultPrepare)),
        Steps = Write(routine.Steps, was?.Steps, at.Member(RoutineReader.Steps)),
        Stretches = Definitions(routine).Write(
            was is null ? null : Definitions(was), s => s.Id, at.Member("stretches"), StretchWriter.Write),
        Metadata = WrittenWords.Of(routine.Metadata),
        Unknown = at.Here,
    };

    /// <summary>What it brings along, and what else its steps use that no reader knows.</summary>
    private ValueList<Stretch> Definitions(Routine routine)
    {
        var own = new HashSet<string>(routine.Stretches.Select(s => s.Id), StringComparer.Ordinal);
        return ValueList.From(routine.Stretches.Concat(routine.Used.All.Where(s => !own.Contains(s.Id) && known.Find(s.Id) != s)));
    }

    private static List<WrittenStep>? Write(ValueList<Step> steps, ValueList<Step>? was, Carried at)
        => steps.Write(was, step => (step as StretchStep)?.Stretch.Id ?? "a group", at, Write);

    private static WrittenStep Write(Step step, Step? was, Carried at) => step switch
    {
        StepGroup group => new WrittenStep
        {
            Kind = "group",
            Repeat = group.Repeat.Unless(1),
            Rest = WrittenWords.Of(group.Rest.Unless(NodaTime.Duration.Zero)),
            Prepare = WrittenWords.Of(group.Prepare),
            Steps = Write(group.Steps, (was as StepGroup)?.Steps, at.Member(RoutineReader.Steps)),
            Metadata = WrittenWords.Of(group.Metadata),
            Unknown = at.Here,
        },
        StretchStep stretch => new WrittenStep
        {
            Stretch = stretch.Stretch.Id,
            Dose = StretchWriter.Write(stretch.Dose, at.Member("dose")),
            Prepare = WrittenWords.Of(stretch.Prepare),
            Metadata = WrittenWords.Of(stretch.Metadata),
            Unknown = at.Here,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
