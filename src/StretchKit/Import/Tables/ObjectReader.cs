using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>Reads the records of a JSON text: a list of objects, wherever it is, or one object.</summary>
internal sealed class ObjectReader(Walk walk, FieldMap map, string? language)
{
    private const int MostWrappers = 4;

    private readonly MemberPaths _paths = MemberPaths.Of(map);
    private readonly List<RawRecord> _records = [];
    private readonly List<Walk.Spot> _nameless = [];
    private string _member = "";

    /// <summary>The texts and numbers of the object around the list.</summary>
    public Dictionary<string, string> Around { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<RawRecord> Read(string? list)
    {
        if (!walk.Read())
            return _records;
        Walk.Spot root = walk.Here();
        if (walk.Token == JsonTokenType.StartObject && IsRecord())
            _records.Add(ReadRecord(walk));
        else if (walk.Token == JsonTokenType.StartObject)
            ReadWrapped(list);
        else
            ReadList();
        walk.ReadToEnd();
        TellNames(root);
        return _records;
    }

    /// <summary>One object is a record if it has a name and something else that only records have.</summary>
    private bool IsRecord()
        => Has(Field.Name) && (FirstList(2) is null || Has(Field.Instructions) || Has(Field.Hold) || Has(Field.Targets));

    private bool Has(Field field)
        => map.Fields.Where(f => f.Field == field).SelectMany(f => f.Names).Any(n => walk.Find(n.Split('.', '[')[0]) is not null);

    private void ReadWrapped(string? list)
    {
        Walk.Spot? place = list is null ? FirstList(MostWrappers) : Follow(list);
        if (place is not { } found)
        {
            if (!walk.HasEnded)
                walk.Fault(FindingCodes.NoRecords, Names());
            walk.Skip();
            return;
        }

        int here = walk.GoTo(found);
        ReadList();
        walk.Return(here);
        walk.Skip();
    }

    private Walk.Spot? Follow(string path)
    {
        Walk.Spot? place = walk.Here();
        int here = walk.GoTo(place.Value);
        foreach (string name in path.Split('.'))
        {
            place = walk.Token == JsonTokenType.StartObject ? walk.Find(name) : null;
            if (place is not { } found)
                break;
            walk.GoTo(found);
        }

        walk.Return(here);
        return place;
    }

    /// <summary>The longest list of objects among the members, or else within one of them.</summary>
    private Walk.Spot? FirstList(int depth)
    {
        Walk.Spot? best = null;
        int most = 0;
        var inner = new List<Walk.Spot>();
        Walk.Spot start = walk.Here();
        int here = walk.GoTo(start);
        while (walk.Read() && walk.Token == JsonTokenType.PropertyName)
        {
            string name = Text(walk);
            if (!walk.Read())
                break;
            Walk.Spot value = walk.Here();
            if (walk.Token is JsonTokenType.String or JsonTokenType.Number && walk.Raw.Length < 1_000 && Around.Count < ListValues.Most && !Around.ContainsKey(name))
                Around.Add(name, Text(walk));
            else if (walk.Token == JsonTokenType.StartObject && inner.Count < ListValues.Most)
                inner.Add(value);
            else if (walk.Token == JsonTokenType.StartArray && walk.CountElements() is var count && count > most && IsOfObjects(value))
                (best, most) = (value, count);
            walk.Skip();
        }

        foreach (Walk.Spot each in depth > 1 && best is null ? inner : [])
        {
            walk.GoTo(each);
            best ??= FirstList(depth - 1);
        }

        walk.Return(here);
        return best;
    }

    private bool IsOfObjects(Walk.Spot list)
    {
        bool isOfObjects = walk.Read() && walk.Token == JsonTokenType.StartObject;
        walk.GoTo(list);
        return isOfObjects;
    }

    private void ReadList()
    {
        if (walk.Token == JsonTokenType.StartArray && walk.CountElements() > 0 && walk.Here() is var start && !IsOfObjects(start))
        {
            // Not an object in the first place: one message, not one for each.
            if (!walk.HasEnded)
                walk.Fault(FindingCodes.NoRecords, Names());
            walk.Skip();
            return;
        }

        walk.List<RawRecord>(
            w =>
            {
                if (_records.Count < ExerciseImport.MaxRecords)
                    _records.Add(ReadRecord(w));
                else
                    w.Skip();
                return null;
            },
            0,
            ExerciseImport.MaxRecords);
    }

    private RawRecord ReadRecord(Walk w)
    {
        Walk.Spot start = w.Here();
        var record = new RawRecord(start.Offset);
        int errors = w.Errors;
        if (w.Is(JsonTokenType.StartObject))
        {
            Members(record, _paths, isRecord: true);
            if (record.First(map.Required[0]) is null && w.Errors == errors)
            {
                record.IsFaulty = true;
                _nameless.Add(start);
            }
        }

        if (record.First(Field.Id) is { } id)
            record.Extra.Add(new KeyValuePair<string, string>("sourceId", id));
        record.IsFaulty |= w.Errors != errors;
        return record;
    }

    private void Members(RawRecord record, MemberPaths paths, bool isRecord)
    {
        foreach ((string member, string value, MemberPaths chosen) in paths.Chosen)
        {
            if (walk.Find(member) is not { } spot)
                continue;
            Walk.Spot start = walk.Here();
            int here = walk.GoTo(spot);
            bool isMeant = walk.Token is JsonTokenType.String or JsonTokenType.Number && Text(walk) == value;
            walk.Return(here);
            if (!isMeant)
                continue;
            Members(record, chosen, isRecord: false);
            walk.GoTo(start);
        }

        walk.Map(name => Member(record, paths, name, isRecord), ListValues.Most, StringComparer.Ordinal);
    }

    private void Member(RawRecord record, MemberPaths paths, string name, bool isRecord)
    {
        if (isRecord)
            _member = name;
        if (paths.Member(name) is { } meant)
        {
            if (walk.Read())
                Value(record, meant, isRecord ? name : _member);
            return;
        }

        if (isRecord)
            record.NotImported.Add(Shown.Content(name));
        walk.SkipMember();
    }

    private void Value(RawRecord record, MemberPaths paths, string name)
    {
        switch (walk.Token)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.StartArray:
                walk.List<RawRecord>(_ =>
                {
                    Value(record, paths, name);
                    return null;
                });
                break;
            case JsonTokenType.StartObject when paths.HasMembers:
                Members(record, paths, isRecord: false);
                break;
            case JsonTokenType.StartObject when Language() is { } spot:
                int here = walk.GoTo(spot);
                Value(record, paths, name);
                walk.Return(here);
                walk.Skip();
                break;
            case JsonTokenType.Number when paths.Texts.All(t => t.Field != Field.Name):
                Add(record, paths, name, Text(walk));
                break;
            case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False when paths.Texts.Count == 0:
                // An id in place of an object says nothing that can be read.
                record.NotImported.Add(Shown.Content(name));
                break;
            default:
                if ((paths.Texts.Any(t => t.Field == Field.Name) ? walk.Words() : walk.String()) is { } words)
                    Add(record, paths, name, words);
                break;
        }
    }

    /// <summary>The text of the language asked for, or of English, or the first, where an object has texts by their languages.</summary>
    private Walk.Spot? Language()
    {
        foreach (string tag in new[] { language ?? "en", "en" })
        {
            if (walk.Find(tag) is { } found)
                return found;
        }

        return null;
    }

    private static void Add(RawRecord record, MemberPaths paths, string name, string text)
    {
        foreach ((Field field, int index) in paths.Texts)
        {
            if (field is (Field.Metadata or Field.Category or Field.Force) && record.Extra.TrueForAll(e => e.Key != name))
                record.Extra.Add(new KeyValuePair<string, string>(name, text));
            if (field != Field.Metadata)
                record.Add(field, index, text);
        }
    }

    private void TellNames(Walk.Spot root)
    {
        if (_nameless.Count > 1 && _records.TrueForAll(r => r.First(map.Required[0]) is null))
        {
            walk.Fault(FindingCodes.NoRecords, root, Names());
            return;
        }

        foreach (Walk.Spot spot in _nameless)
            walk.Missing(spot, map.Names(map.Required[0])[0]);
    }

    private string Names() => Shown.Content(string.Join(", ", map.Names(map.Required[0])));

    /// <summary>A text, number or name as it is; "" for one that holds half a character.</summary>
    private static string Text(Walk w)
        => w.Token is not (JsonTokenType.String or JsonTokenType.PropertyName) ? Utf8.Text(w.Raw)
            : Escapes.HaveHalfCharacter(w.Raw) ? ""
            : RawStrings.Content(w.Raw);
}
