using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace StretchKit.Tests.Json;

/// <summary>A broken document of tests/Corpus, and what must be found in it.</summary>
internal sealed class CorpusDocument
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Corpus");

    private readonly string _file;

    private CorpusDocument(string file)
    {
        _file = file;
        Kind = Path.GetFileName(Path.GetDirectoryName(file)!);
        Name = Kind + "/" + Path.GetFileNameWithoutExtension(file);
        Expected = [.. Recipe.Make(File.ReadAllText(Path.ChangeExtension(file, ".expected")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    /// <summary>What it is read as: the name of its folder.</summary>
    public string Kind { get; }

    /// <summary>Its kind and its name.</summary>
    public string Name { get; }

    /// <summary>What must be found, a line each.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>Whether it is made by a recipe, and large.</summary>
    public bool IsMade => _file.EndsWith(".recipe", StringComparison.Ordinal);

    public static IEnumerable<CorpusDocument> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".json" or ".csv" or ".recipe")
            .OrderBy(file => file, StringComparer.Ordinal)
            .Select(file => new CorpusDocument(file)),
    ];

    /// <summary>The files that say what is expected, by the names of their documents.</summary>
    public static IEnumerable<string> ExpectedFiles
        => Directory.EnumerateFiles(Folder, "*.expected", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!) + "/" + Path.GetFileNameWithoutExtension(file));

    public static CorpusDocument Named(string name) => All.Single(d => d.Name == name);

    public byte[] Read() => IsMade ? Encoding.UTF8.GetBytes(Recipe.Make(File.ReadAllText(_file))) : File.ReadAllBytes(_file);

    /// <summary>A finding as the corpus writes it.</summary>
    public static string Line(Finding finding)
    {
        string place = finding.Line is null ? "-" : $"{finding.Line}:{finding.Column}";
        string meant = finding.Suggestion is null ? "" : $" [did you mean {finding.Suggestion}]";
        return $"{finding.Code} {finding.Severity.ToString().ToLowerInvariant()} {finding.Path} {place}{meant}";
    }

    public override string ToString() => Name;
}
