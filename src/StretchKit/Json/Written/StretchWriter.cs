using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>Writes stretches and doses.</summary>
internal static class StretchWriter
{
    public static WrittenStretch Write(Stretch stretch, Stretch? was, Carried at) => new()
    {
        Id = stretch.Id,
        Name = WrittenWords.Of(stretch.Name),
        Summary = WrittenWords.Of(stretch.Summary),
        Style = Vocabularies.Styles.WordOf(stretch.Style),
        StartingPosition = Vocabularies.Positions.WordOf(stretch.StartingPosition),
        Laterality = Vocabularies.Lateralities.WordOf(stretch.Laterality),
        Phases = Phases(stretch, was, at.Member("phases")),
        Instructions = WrittenWords.Of(stretch.Instructions),
        Purpose = WrittenWords.Of(stretch.Purpose),
        Targets = WrittenWords.Of(stretch.Targets),
        Equipment = WrittenWords.Of(stretch.Equipment),
        Cautions = WrittenWords.Of(stretch.Cautions),
        Easier = Variation(stretch.Easier, at.Member("easier")),
        Harder = Variation(stretch.Harder, at.Member("harder")),
        Dose = Write(stretch.Dose, at.Member("dose")),
        Source = Source(stretch.Source, at.Member("source")),
        Metadata = WrittenWords.Of(stretch.Metadata),
        Unknown = at.Here,
    };

    /// <summary>Writes a dose; null for one that states nothing.</summary>
    public static WrittenDose? Write(Dose dose, Carried at)
        => dose == Dose.Unstated && !at.IsThere ? null : new WrittenDose
        {
            Hold = WrittenWords.Of(dose.Hold),
            Tempo = WrittenWords.Of(dose.Tempo),
            Reps = dose.Reps,
            Sets = dose.Sets,
            Sides = dose.Sides is { } sides ? Vocabularies.Sides.WordOf(sides) : null,
            Rest = Write(dose.Rest, at.Member("rest")),
            Unknown = at.Here,
        };

    private static WrittenRests? Write(Rests rests, Carried at)
        => rests == Rests.Unstated && !at.IsThere ? null : new WrittenRests
        {
            Reps = WrittenWords.Of(rests.Reps),
            Sides = WrittenWords.Of(rests.Sides),
            Sets = WrittenWords.Of(rests.Sets),
            Unknown = at.Here,
        };

    private static List<WrittenStretchPhase>? Phases(Stretch stretch, Stretch? was, Carried at)
        => stretch.Phases == Stretch.DefaultPhases && !at.IsThere ? null : stretch.Phases.Write(
            was?.Phases,
            p => p.Name,
            at,
            (phase, _, here) => new WrittenStretchPhase { Name = WrittenWords.Of(phase.Name), Cue = WrittenWords.Of(phase.Cue), Unknown = here.Here });

    private static WrittenVariation? Variation(Variation? variation, Carried at)
        => variation is null ? null : new WrittenVariation { How = WrittenWords.Of(variation.How), Stretch = variation.StretchId, Unknown = at.Here };

    private static WrittenSource? Source(Source? source, Carried at)
        => source is null ? null : new WrittenSource { Title = WrittenWords.Of(source.Title), Note = WrittenWords.Of(source.Note), Unknown = at.Here };
}
