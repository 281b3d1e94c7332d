using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>Reads the definition of a stretch.</summary>
internal sealed class StretchReader
{
    private static readonly DocumentTable<StretchReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.NewId(d._taken) },
        { "name", Need.Required, (d, walk) => d._name = walk.Text() },
        { "summary", (d, walk) => d._summary = walk.Text() },
        { "style", Need.Required, (d, walk) => d._style = walk.Choice(Vocabularies.Styles) },
        { "startingPosition", Need.Required, (d, walk) => d._position = walk.Choice(Vocabularies.Positions) },
        { "laterality", Need.Required, (d, walk) => d._laterality = walk.Choice(Vocabularies.Lateralities) },
        { "phases", (d, walk) => d._phases = walk.List(PhaseReader.Read, 1, Stretch.MaxPhases) },
        { "instructions", (d, walk) => d._instructions = walk.List(Texts.Text) },
        { "purpose", (d, walk) => d._purpose = walk.Text() },
        { "targets", (d, walk) => d._targets = walk.List(Strings.Id) },
        { "equipment", (d, walk) => d._equipment = walk.List(Strings.Id) },
        { "cautions", (d, walk) => d._cautions = walk.List(Texts.Text) },
        { "easier", (d, walk) => d._easier = VariationReader.Read(walk) },
        { "harder", (d, walk) => d._harder = VariationReader.Read(walk) },
        { "dose", (d, walk) => d._dose = DoseReader.Read(walk) },
        { "source", (d, walk) => d._source = SourceReader.Read(walk) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private readonly ISet<string>? _taken;
    private string? _id;
    private Text? _name;
    private Text? _summary;
    private StretchStyle? _style;
    private StartingPosition? _position;
    private Laterality? _laterality;
    private ValueList<Phase>? _phases;
    private ValueList<Text>? _instructions;
    private Text? _purpose;
    private ValueList<string>? _targets;
    private ValueList<string>? _equipment;
    private ValueList<Text>? _cautions;
    private Variation? _easier;
    private Variation? _harder;
    private DoseReader? _dose;
    private Source? _source;
    private Metadata? _metadata;

    private StretchReader(ISet<string>? taken) => _taken = taken;

    /// <summary>A stretch that stands for itself.</summary>
    public static Stretch? Read(Walk walk) => Read(walk, null).Stretch;

    /// <summary>One of several; its id is given also where something else in it is wrong.</summary>
    public static (string? Id, Stretch? Stretch) Read(Walk walk, ISet<string>? taken)
    {
        var reader = new StretchReader(taken);
        int errors = walk.Errors;
        Members.Fill(walk, reader);
        if (reader._laterality is { } laterality)
            reader._dose?.CheckSides(walk, laterality);
        return (reader._id, walk.Errors == errors ? reader.Make() : null);
    }

    private Stretch Make()
    {
        var stretch = new Stretch(_id!, _name!, _style!.Value, _position!.Value, _laterality!.Value)
        {
            Summary = _summary,
            Instructions = _instructions ?? [],
            Purpose = _purpose,
            Targets = _targets ?? [],
            Equipment = _equipment ?? [],
            Cautions = _cautions ?? [],
            Easier = _easier,
            Harder = _harder,
            Dose = _dose?.Dose ?? Dose.Unstated,
            Source = _source,
            Metadata = _metadata ?? Metadata.Empty,
        };
        return _phases is null ? stretch : stretch with { Phases = _phases };
    }
}
