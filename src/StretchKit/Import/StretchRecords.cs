using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>Makes what a record states of a stretch from the texts of its file.</summary>
internal sealed class StretchRecords(ImportMapping mapping)
{
    private static readonly Regex StepNumber = Prose.Rule(@"^\s*step\s*:?\s*\d{1,3}\s*[:.)-]?\s*");

    private readonly Dictionary<string, string> _words = Dictionary(mapping.Words);

    /// <summary>The fields of a list of stretches.</summary>
    public static FieldMap MapOf(ImportMapping mapping) => new(mapping.Fields, ImportMapping.Default.Fields, Field.Name);

    /// <summary>How many seconds a number without a unit counts for each one.</summary>
    public static decimal SecondsOf(TimeUnit unit) => unit switch { TimeUnit.Minutes => 60, TimeUnit.Milliseconds => 0.001m, _ => 1 };

    public static Dictionary<string, string> Dictionary(IEnumerable<ImportWord> words)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ImportWord word in words)
            all[FieldMap.Plain(word.Written)] = word.Meant;
        return all;
    }

    public SourceRecord Of(RawRecord raw)
    {
        var record = new SourceRecord(raw.Offset)
        {
            IsFaulty = raw.IsFaulty,
            SecondsPerUnit = SecondsOf(mapping.TimeUnit),
            Id = raw.First(Field.Id),
            Name = raw.First(Field.Name),
            Summary = raw.First(Field.Summary),
            Category = Meant(raw.First(Field.Category)),
            Style = Meant(raw.First(Field.Style)),
            Position = Meant(raw.First(Field.Position)),
            Laterality = Meant(raw.First(Field.Laterality)),
            Purpose = raw.First(Field.Purpose),
            Hold = raw.First(Field.Hold),
            Tempo = raw.First(Field.Tempo),
            Reps = raw.First(Field.Reps),
            Sets = raw.First(Field.Sets),
            Sides = Meant(raw.First(Field.Sides)),
            Force = Meant(raw.First(Field.Force)),
        };
        record.Instructions.AddRange(raw.FirstList(Field.Instructions).SelectMany(i => Clean(i, record)));
        record.Cautions.AddRange(raw.FirstList(Field.Cautions));
        record.Targets.AddRange(raw.All(Field.Targets).Select(t => Meant(t)!));
        record.Equipment.AddRange(raw.All(Field.Equipment).Select(e => Meant(e)!));
        record.Metadata.AddRange(raw.Extra);
        record.NotImported.AddRange(raw.NotImported);
        return record;
    }

    private string? Meant(string? word) => word is not null && _words.Count > 0 && _words.TryGetValue(FieldMap.Plain(word.Trim()), out string? meant) ? meant : word;

    private static List<string> Clean(string instruction, SourceRecord record)
    {
        List<string> lines = PageText.Is(instruction) ? PageText.Lines(instruction) : [instruction];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("step", StringComparison.OrdinalIgnoreCase) && StepNumber.Match(lines[i]) is { Success: true } match && match.Length < lines[i].Length)
                lines[i] = lines[i].Substring(match.Length);
        }

        record.AreInstructionsCleaned |= lines.Count != 1 || !ReferenceEquals(lines[0], instruction);
        return lines;
    }
}
