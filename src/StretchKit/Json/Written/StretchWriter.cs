using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>Writes stretches and doses.</summary>
internal static class StretchWriter
{
    public static WrittenStretch Write(Stretch stretch, Stretch? was, Carried at) => new()
    {
        Id = stretch.Id,
        Name = Words.Of(stretch.Name),
        Summary = Words.Of(stretch.Summary),
        Style = Vocabularies.Styles.WordOf(stretch.Style),
        StartingPosition = Vocabularies.Positions.WordOf(stretch.StartingPosition),
        Laterality = Vocabularies.Lateralities.WordOf(stretch.Laterality),
        Phases = Phases(stretch, was, at.Member("phases")),
        Instructions = Words.Of(stretch.Instructions),
        Purpose = Words.Of(stretch.Purpose),
        Targets = Words.Of(stretch.Targets),
        Equipment = Words.Of(stretch.Equipment),
        Cautions = Words.Of(stretch.Cautions),
        Dose = Write(stretch.Dose, at.Member("dose")),
        Source = Source(stretch.Source, at.Member("source")),
        Metadata = Words.Of(stretch.Metadata),
        Unknown = at.Here,
    };

    /// <summary>Writes a dose; null for one that states nothing.</summary>
    public static WrittenDose? Write(Dose dose, Carried at)
        => dose == Dose.Unstated && !at.IsThere ? null : new WrittenDose
        {
            Hold = Words.Of(dose.Hold),
            Tempo = Words.Of(dose.Tempo),
            Reps = dose.Reps,
            Sets = dose.Sets,
            Sides = dose.Sides is { } sides ? Vocabularies.Sides.WordOf(sides) : null,
            Rest = Write(dose.Rest, at.Member("rest")),
            Unknown = at.Here,
        };

    private static WrittenRests? Write(Rests rests, Carried at)
        => rests == Rests.Unstated && !at.IsThere ? null : new WrittenRests
        {
            Reps = Words.Of(rests.Reps),
            Sides = Words.Of(rests.Sides),
            Sets = Words.Of(rests.Sets),
            Unknown = at.Here,
        };

    private static List<WrittenStretchPhase>? Phases(Stretch stretch, Stretch? was, Carried at)
        => stretch.Phases == Stretch.DefaultPhases && !at.IsThere ? null : stretch.Phases.Write(
            was?.Phases,
            p => p.Name,
            at,
            (phase, _, here) => new WrittenStretchPhase { Name = Words.Of(phase.Name), Cue = Words.Of(phase.Cue), Unknown = here.Here });

    private static WrittenSource? Source(Source? source, Carried at)
        => source is null ? null : new WrittenSource { Title = Words.Of(source.Title), Note = Words.Of(source.Note), Unknown = at.Here };
}
