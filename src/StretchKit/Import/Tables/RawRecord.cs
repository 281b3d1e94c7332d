using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Import;

/// <summary>A record as its file has it: texts by their fields, each with which of the field's names it stood under.</summary>
internal sealed class RawRecord(int offset)
{
    private readonly List<(Field Field, int Name, string Text)> _texts = [];

    /// <summary>Where it begins, in bytes.</summary>
    public int Offset => offset;

    /// <summary>Whether it cannot be read; a finding says so.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>What is kept as metadata, under its own names.</summary>
    public List<KeyValuePair<string, string>> Extra { get; } = [];

    /// <summary>Members that have no place.</summary>
    public List<string> NotImported { get; } = [];

    public void Add(Field field, int name, string text) => _texts.Add((field, name, text));

    /// <summary>The text under the first name that says something; null if none does.</summary>
    public string? First(Field field)
    {
        string? first = null;
        int best = int.MaxValue;
        foreach ((Field of, int name, string text) in _texts)
        {
            if (of == field && name < best && !string.IsNullOrWhiteSpace(text))
                (first, best) = (text, name);
        }

        return first;
    }

    /// <summary>All texts under the first name that says something.</summary>
    public List<string> FirstList(Field field)
    {
        List<(Field Field, int Name, string Text)> said = [.. _texts.Where(t => t.Field == field && !string.IsNullOrWhiteSpace(t.Text))];
        int first = said.Count == 0 ? 0 : said.Min(t => t.Name);
        return [.. said.Where(t => t.Name == first).Select(t => t.Text)];
    }

    /// <summary>All texts, in the order of the field's names.</summary>
    public List<string> All(Field field)
        => [.. _texts.Where(t => t.Field == field && !string.IsNullOrWhiteSpace(t.Text)).OrderBy(t => t.Name).Select(t => t.Text)];
}
