using System.Linq;
using NodaTime;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a dose, of a stretch or of a step.</summary>
internal sealed class DoseReader
{
    private static readonly ObjectTable<DoseReader> Members = new()
    {
        { "hold", (d, walk) => d._hold = walk.Duration(DurationRange.Hold) },
        { "reps", (d, walk) => d._reps = walk.Integer(1, StretchKit.Dose.MaxReps) },
        { "sets", (d, walk) => d._sets = walk.Integer(1, StretchKit.Dose.MaxSets) },
        { "sides", (d, walk) => (d._sides, d._sidesAt) = (walk.Choice(Vocabularies.Sides), walk.Here()) },
        { "rest", (d, walk) => d._rest = RestsReader.Read(walk) },
        { "tempo", (d, walk) => (d._tempo, d._tempoAt) = (walk.Duration(DurationRange.Hold), walk.Here()) },
    };

    private Duration? _hold;
    private int? _reps;
    private int? _sets;
    private Sides? _sides;
    private Walk.Spot _sidesAt;
    private Rests? _rest;
    private Duration? _tempo;
    private Walk.Spot _tempoAt;

    private DoseReader()
    {
    }

    /// <summary>The dose; null where something in it is wrong.</summary>
    public Dose? Dose { get; private set; }

    public static DoseReader Read(Walk walk)
    {
        var reader = new DoseReader();
        int errors = walk.Errors;
        Members.Fill(walk, reader);
        if (reader is { _hold: not null, _tempo: not null })
            walk.Fault(FindingCodes.HoldAndTempo, reader._tempoAt);
        if (walk.Errors == errors)
            reader.Dose = reader.Make();
        return reader;
    }

    /// <summary>Finds fault with sides that do not fit the stretch, which may become known only after the dose.</summary>
    public void CheckSides(Walk walk, Laterality laterality)
    {
        if (_sides is not { } sides || StretchKit.Dose.Fits(sides, laterality))
            return;
        walk.Fault(
            FindingCodes.SidesDoNotFit,
            _sidesAt,
            Vocabularies.Sides.WordOf(sides),
            Vocabularies.Lateralities.WordOf(laterality),
            string.Join(", ", Vocabularies.Sides.Where(s => StretchKit.Dose.Fits(s.Value, laterality)).Select(s => s.Key)));
    }

    private Dose Make() => new()
    {
        Hold = _hold,
        Reps = _reps,
        Sets = _sets,
        Sides = _sides,
        Rest = _rest ?? Rests.Unstated,
        Tempo = _tempo,
    };
}
