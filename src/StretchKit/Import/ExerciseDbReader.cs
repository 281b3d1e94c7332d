using System;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Reads records of free-exercise-db: a list of objects, or one of them.</summary>
internal static class ExerciseDbReader
{
    private static readonly Dictionary<string, Action<SourceRecord, Walk>> Members = new(StringComparer.Ordinal)
    {
        ["id"] = (r, walk) => r.Id = Optional(walk),
        ["name"] = (r, walk) => r.Name = walk.Words(),
        ["category"] = (r, walk) => Keep(r, "category", r.Category = Optional(walk)),
        ["force"] = (r, walk) => Keep(r, "force", r.Force = Optional(walk)),
        ["level"] = (r, walk) => Keep(r, "level", Optional(walk)),
        ["mechanic"] = (r, walk) => Keep(r, "mechanic", Optional(walk)),
        ["equipment"] = (r, walk) => Add(r.Equipment, Optional(walk)),
        ["primaryMuscles"] = (r, walk) => Add(r.Targets, walk, 0),
        ["secondaryMuscles"] = (r, walk) => Add(r.Targets, walk, r.Targets.Count),
        ["instructions"] = (r, walk) => Add(r.Instructions, walk, 0),
    };

    public static List<SourceRecord> Read(Walk walk)
    {
        var records = new List<SourceRecord>();
        if (!walk.Read())
            return records;
        if (walk.Token == JsonTokenType.StartObject)
            records.Add(ReadRecord(walk));
        else
            records.AddRange(walk.List<SourceRecord>(ReadRecord, 0, ExerciseImport.MaxRecords) ?? []);
        walk.ReadToEnd();
        return records;
    }

    private static SourceRecord ReadRecord(Walk walk)
    {
        Walk.Spot start = walk.Here();
        var record = new SourceRecord(start.Offset);
        int errors = walk.Errors;
        if (walk.Is(JsonTokenType.StartObject))
        {
            walk.Map(name => ReadMember(walk, record, name), ListValues.Most, StringComparer.Ordinal);
            if (record.Name is null && walk.Errors == errors)
                walk.Missing(start, "name");
        }

        if (record.Id is { } id)
            Keep(record, "sourceId", id);
        record.IsFaulty = walk.Errors != errors;
        return record;
    }

    private static void ReadMember(Walk walk, SourceRecord record, string name)
    {
        if (Members.TryGetValue(name, out Action<SourceRecord, Walk>? read))
        {
            if (walk.Read())
                read(record, walk);
            return;
        }

        record.NotImported.Add(Shown.Content(name));
        walk.SkipMember();
    }

    /// <summary>A string; null is nothing said.</summary>
    private static string? Optional(Walk walk) => walk.Token == JsonTokenType.Null ? null : walk.String();

    private static void Add(List<string> list, Walk walk, int place)
        => list.InsertRange(place, walk.List(Strings.String) ?? []);

    private static void Add(List<string> list, string? value)
    {
        if (value is not null)
            list.Add(value);
    }

    private static void Keep(SourceRecord record, string name, string? value)
    {
        if (value is not null)
            record.Metadata.Add(new KeyValuePair<string, string>(name, value));
    }
}
