using NodaTime;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Makes the usual dose of a record: what it says, and no more.</summary>
internal sealed class DoseMaker(SourceRecord record, Prose prose, MemberNotes notes)
{
    private readonly Reading<Duration>? _tempo = Stated.Time(record.Tempo);
    private readonly Reading<Duration> _heldInProse = ProseDose.Hold(prose);
    private readonly Reading<int> _repsInProse = ProseDose.Repetitions(prose);

    /// <summary>The style as the dose tells it: what is held is static, what is only repeated moves.</summary>
    public Reading<StretchStyle> Style
        => _heldInProse.Words is { } held ? Reading<StretchStyle>.From(StretchStyle.Static, held)
            : _repsInProse.Words is { } repeated ? Reading<StretchStyle>.From(StretchStyle.Mobility, repeated)
            : Reading<StretchStyle>.Nothing;

    public Dose Make(Laterality laterality)
    {
        // With a tempo nothing is held; where both are stated, the hold counts.
        Reading<Duration>? stated = Stated.Time(record.Hold);
        Duration? hold = stated is null && _tempo?.Value is not null ? null : notes.Take("dose.hold", stated, InRange(_heldInProse));
        int? reps = notes.Take("dose.reps", Stated.Number(record.Reps, Dose.MaxReps), InRange(_repsInProse, Dose.MaxReps));
        int? sets = notes.Take("dose.sets", Stated.Number(record.Sets, Dose.MaxSets), InRange(ProseDose.SetsOf(prose), Dose.MaxSets));
        return new Dose { Hold = hold, Reps = reps, Sets = sets, Sides = SidesOf(laterality), Tempo = Tempo(hold) };
    }

    private Sides? SidesOf(Laterality laterality)
    {
        Reading<Sides>? stated = Fitting(Stated.Word(record.Sides, Vocabularies.Sides), laterality);

        // What works both sides at once has no order of sides to speak of.
        return laterality == Laterality.Bilateral && stated is null ? null : notes.Take("dose.sides", stated, ProseSides.SidesOf(prose));
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
