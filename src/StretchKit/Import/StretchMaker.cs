using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Makes stretches of records, and says of each member how it was got.</summary>
internal sealed class StretchMaker(ImportOptions options)
{
    private readonly StretchIds _ids = new(options.Beside.Ids);

    /// <summary>The stretch, or why there is none.</summary>
    public (Stretch? Stretch, ImportReason? Reason, ValueList<ImportedMember> Members) Make(SourceRecord record)
    {
        if (record.IsFaulty)
            return (null, ImportReason.Faulty, []);
        if (options.Category is { } wanted && record.Category is { } category && !string.Equals(wanted, category.Trim(), StringComparison.OrdinalIgnoreCase))
            return (null, ImportReason.OtherCategory, []);
        var prose = new Prose(record.Name!, record.Instructions);
        if (ProseEquipment.IsMassage(prose))
            return (null, ImportReason.SelfMassage, []);

        var notes = new MemberNotes();
        var dose = new DoseMaker(record, prose, notes);
        notes.Exact("name");
        StretchStyle? style = notes.Take("style", Stated.Word(record.Style, Vocabularies.Styles), OrByForce(dose.Style, record.Force), options.UnknownStyle);
        StartingPosition? position = notes.Take("startingPosition", Stated.Word(record.Position, Vocabularies.Positions), ProsePosition.Of(prose), options.UnknownPosition);
        Laterality? laterality = notes.Take("laterality", Stated.Word(record.Laterality, Vocabularies.Lateralities), dose.Laterality ?? ProseSides.LateralityOf(prose), options.UnknownLaterality);
        if (style is null || position is null || laterality is null)
        {
            // What the record does say of the dose is told all the same.
            var said = new MemberNotes();
            new DoseMaker(record, prose, said).Make(laterality ?? Laterality.Bilateral);
            return (null, ImportReason.Incomplete, ValueList.From(notes.ToList().Concat(said.ToList().Where(m => m.Reason != ImportReason.NotStated))));
        }

        string id = Id(record, notes);

        var stretch = new Stretch(id, options.Text(record.Name!), style.Value, position.Value, laterality.Value)
        {
            Summary = Words("summary", record.Summary, notes),
            Instructions = Words("instructions", record.Instructions, notes, record.AreInstructionsCleaned),
            Purpose = Words("purpose", record.Purpose, notes),
            Targets = Ids("targets", record.Targets, notes),
            Equipment = Equipment(record, prose, notes),
            Cautions = Words("cautions", record.Cautions, notes),
            Dose = dose.Make(laterality.Value),
            Source = options.Source,
            Metadata = Metadata(record, notes),
        };
        foreach (string path in record.NotImported)
            notes.LeftOut(path, ImportReason.NotImported);
        return (stretch, null, notes.ToList());
    }

    // "static" is a kind of force and not of stretch; so it is a word from which the style is read, and only after those about the dose.
    private static Reading<StretchStyle> OrByForce(Reading<StretchStyle> ofDose, string? force)
        => ofDose.Value is not null ? ofDose : force?.Trim().ToLowerInvariant() switch
        {
            "static" => Reading<StretchStyle>.From(StretchStyle.Static, $"force: {force}"),
            "pull" or "push" => Reading<StretchStyle>.From(StretchStyle.Mobility, $"force: {force}"),
            _ => ofDose,
        };

    private static ValueList<string> Equipment(SourceRecord record, Prose prose, MemberNotes notes)
    {
        var needed = new List<string>(Ids("equipment", record.Equipment, notes));
        foreach ((string id, string words) in ProseEquipment.Of(prose).Where(e => !needed.Contains(e.Id)).ToList())
        {
            notes.Inferred($"equipment[{Shown.Number(needed.Count)}]", words);
            needed.Add(id);
        }

        return ValueList.From(needed);
    }

    private static ValueList<string> Ids(string path, List<string> written, MemberNotes notes)
    {
        var ids = new List<string>();
        foreach (string words in written.Where(w => !string.IsNullOrWhiteSpace(w)))
        {
            string place = $"{path}[{Shown.Number(ids.Count)}]";
            string? id = Thing.IdOf(words);
            if (Thing.IsNone(words))
                notes.Exact(path);
            else if (id is null)
                notes.LeftOut(path, ImportReason.NotUnderstood, words);
            else if (ids.Contains(id))
                notes.LeftOut(path, ImportReason.Repeated, words);
            else if (id == words)
                notes.Exact(place);
            else
                notes.Inferred(place, words);
            if (id is not null && !Thing.IsNone(words) && !ids.Contains(id))
                ids.Add(id);
        }

        return ValueList.From(ids);
    }

    private static Metadata Metadata(SourceRecord record, MemberNotes notes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<KeyValuePair<string, string>> kept = [.. record.Metadata.Where(m => !string.IsNullOrWhiteSpace(m.Value) && names.Add(m.Key))];
        foreach (KeyValuePair<string, string> entry in kept)
            notes.Exact("metadata." + entry.Key);
        return new Metadata(kept);
    }

    private string Id(SourceRecord record, MemberNotes notes)
    {
        string words = string.IsNullOrWhiteSpace(record.Id) ? record.Name! : record.Id!.Trim();
        string id = _ids.New(words);
        if (id == record.Id)
            notes.Exact("id");
        else
            notes.Inferred("id", words);
        return id;
    }

    private Text? Words(string path, string? words, MemberNotes notes)
    {
        if (string.IsNullOrWhiteSpace(words))
            return null;
        notes.Exact(path);
        return options.Text(words!.Trim());
    }

    private ValueList<Text> Words(string path, List<string> words, MemberNotes notes, bool isCleaned = false)
    {
        List<Text> said = [.. words.Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => options.Text(w.Trim()))];
        if (said.Count > 0 && isCleaned)
            notes.Inferred(path, words[0]);
        else if (said.Count > 0)
            notes.Exact(path);
        return ValueList.From(said);
    }
}
