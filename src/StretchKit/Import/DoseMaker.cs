using NodaTime;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Makes the usual dose of a record: what it says, and no more.</summary>
internal sealed class DoseMaker(SourceRecord record, Prose prose, MemberNotes notes)
{
    private readonly Reading<Duration>? _tempo = Stated.Time(record.Tempo, record.SecondsPerUnit);
    private readonly DoseWords _said = prose.Dose;

    /// <summary>The style as the dose tells it: what is held is static, what is only repeated moves.</summary>
    public Reading<StretchStyle> Style
        => !string.IsNullOrWhiteSpace(record.Hold) && Stated.Time(record.Hold, record.SecondsPerUnit) is { Value: not null } ? Reading<StretchStyle>.From(StretchStyle.Static, $"hold: {record.Hold}")
            : _tempo is { Value: not null } ? Reading<StretchStyle>.From(StretchStyle.Mobility, $"tempo: {record.Tempo}")
            : _said.Style.Value is not null ? _said.Style
            : string.IsNullOrWhiteSpace(record.Hold) && Stated.Number(record.Reps, Dose.MaxReps, CountUnit.Reps) is { Value: not null }
                ? Reading<StretchStyle>.From(StretchStyle.Mobility, $"reps: {record.Reps}")
            : _said.Style;

    /// <summary>A cell of the dose, or the order of sides, says that each side is worked by itself.</summary>
    public Reading<Laterality>? Laterality
    {
        get
        {
            if (Stated.Word(record.Sides, Vocabularies.Sides) is { Value: { } sides } && sides != StretchKit.Sides.Both)
                return Reading<Laterality>.From(StretchKit.Laterality.Unilateral, $"sides: {record.Sides}");
            foreach (string? cell in new[] { record.Sides, record.Hold, record.Reps, record.Sets })
            {
                if (cell is not null && Cell.Of(cell).IsOfEachSide)
                    return Reading<Laterality>.From(StretchKit.Laterality.Unilateral, cell);
            }

            return null;
        }
    }

    public Dose Make(Laterality laterality)
    {
        // With a tempo nothing is held; where both are stated, the hold counts.
        Reading<Duration>? stated = Stated.Time(record.Hold, record.SecondsPerUnit);
        Duration? hold = stated is null && _tempo?.Value is not null ? null : notes.Take("dose.hold", stated, InRange(_said.Hold));
        int? reps = notes.Take("dose.reps", Stated.Number(record.Reps, Dose.MaxReps, CountUnit.Reps), InRange(_said.Reps, Dose.MaxReps));
        int? sets = notes.Take("dose.sets", Stated.Number(record.Sets, Dose.MaxSets, CountUnit.Sets), InRange(_said.Sets, Dose.MaxSets));
        return new Dose { Hold = hold, Reps = reps, Sets = sets, Sides = SidesOf(laterality), Tempo = Tempo(hold), Rest = Rest() };
    }

    private Rests Rest()
    {
        Duration? reps = Rest("dose.rest.reps", InRange(_said.RestBetweenReps));
        Duration? sets = Rest("dose.rest.sets", InRange(_said.RestBetweenSets));
        return reps is null && sets is null ? Rests.Unstated : new Rests { Reps = reps, Sets = sets };
    }

    /// <summary>A rest is told of only if something is said of it.</summary>
    private Duration? Rest(string path, Reading<Duration> said)
        => said.Reason == ImportReason.NotStated ? null : notes.Take(path, null, said);

    private Sides? SidesOf(Laterality laterality)
    {
        Reading<Sides>? stated = Fitting(Stated.Word(record.Sides, Vocabularies.Sides), laterality);

        // What works both sides at once has no order of sides to speak of.
        return laterality == StretchKit.Laterality.Bilateral && stated is null ? null : notes.Take("dose.sides", stated, ProseSides.SidesOf(prose));
    }

    private Duration? Tempo(Duration? hold)
    {
        if (_tempo is not { } tempo)
            return null;
        return notes.Take("dose.tempo", hold is null ? tempo : Reading<Duration>.Not(ImportReason.Ambiguous, record.Tempo!), Reading<Duration>.Nothing);
    }

    private static Reading<Sides>? Fitting(Reading<Sides>? sides, Laterality laterality)
        => sides is { Value: { } value } && !Dose.Fits(value, laterality) ? Reading<Sides>.Not(ImportReason.Ambiguous, sides.Value.Words!) : sides;

    private static Reading<Duration> InRange(Reading<Duration> read)
        => read.Value is { } time && (time <= Duration.Zero || time > Dose.MaxTime) ? Reading<Duration>.Not(ImportReason.NotUnderstood, read.Words!) : read;

    private static Reading<int> InRange(Reading<int> read, int most)
        => read.Value is { } number && (number < 1 || number > most) ? Reading<int>.Not(ImportReason.NotUnderstood, read.Words!) : read;
}
