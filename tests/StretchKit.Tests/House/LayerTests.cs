using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>
/// Catalog, Import → Json, Composing → Validation → Playback, Reminders, Adherence, Figures → the nouns: a file names only types of its own layer or of lower ones.
/// </summary>
public class LayerTests
{
    // The nouns stand on Recurrence and Internal, which speak of them: one layer.
    private static readonly Dictionary<string, int> Layers = new()
    {
        ["Catalog"] = 4,
        ["Import"] = 4,
        ["Json"] = 3,
        ["Composing"] = 3,
        ["Validation"] = 2,
        ["Playback"] = 1,
        ["Reminders"] = 1,
        ["Adherence"] = 1,
        ["Figures"] = 1,
        ["Stretches"] = 0,
        ["Routines"] = 0,
        ["Programs"] = 0,
        ["Plans"] = 0,
        ["Sessions"] = 0,
        ["Values"] = 0,
        ["Recurrence"] = 0,
        ["Internal"] = 0,
    };

    private static readonly List<(string Path, string Folder, List<string> Tokens)> Files =
    [
        .. Repository.CSharpFiles(Repository.Library)
            .Select(file => Path.GetRelativePath(Repository.Library, file).Replace('\\', '/'))
            .Select(path => (path, Folder(path), CSharpTokens.Of(Repository.Read("src", "StretchKit", path)))),
    ];

    [Fact]
    public void Every_folder_has_a_layer()
        => Files.Select(f => f.Folder).Distinct().Should().BeSubsetOf(Layers.Keys);

    [Fact]
    public void No_file_names_a_type_of_a_higher_layer() => Faults(Files).Should().BeEmpty();

    [Fact]
    public void A_name_of_a_higher_layer_would_be_seen()
    {
        List<(string, string, List<string>)> files =
        [
            ("Json/Reader.cs", "Json", CSharpTokens.Of("namespace StretchKit; class Reader;")),
            ("Json/Times.cs", "Json", CSharpTokens.Of("namespace StretchKit.Json; class Times;")),
            ("Routines/Routine.cs", "Routines", CSharpTokens.Of("namespace StretchKit; class Routine { Reader r; int Times; }")),
            ("Routines/Step.cs", "Routines", CSharpTokens.Of("namespace StretchKit; class Step { int Reader { get; } int Use() => Reader; }")),
            ("Routines/Group.cs", "Routines", CSharpTokens.Of("namespace StretchKit; class Group { Reader Reader { get; } }")),
            ("Plans/Plan.cs", "Plans", CSharpTokens.Of("using StretchKit.Json; namespace StretchKit; class Plan { Times t; int Use() => this.Reader; }")),
        ];
        Faults(files).Should().BeEquivalentTo(
            "Routines/Routine.cs names Reader of Json/Reader.cs",
            "Routines/Group.cs names Reader of Json/Reader.cs",
            "Plans/Plan.cs names Times of Json/Times.cs",
            "Plans/Plan.cs names the namespace StretchKit.Json");
    }

    private static IEnumerable<string> Faults(List<(string Path, string Folder, List<string> Tokens)> files)
    {
        ILookup<string, (string Path, string Folder, string Namespace)> declared = files
            .SelectMany(f => f.Tokens.DeclaredTypes().Distinct().Select(name => (name, f.Path, f.Folder, f.Tokens.Namespaces("namespace").First())))
            .ToLookup(d => d.name, d => (d.Path, d.Folder, d.Item4));
        foreach ((string path, string folder, List<string> tokens) in files)
        {
            List<string> seen = [.. tokens.Namespaces("namespace"), .. tokens.Namespaces("using")];
            foreach (string name in tokens.PossibleTypes().Distinct())
            {
                // Only a type whose namespace the file sees; of several, a name means the lowest.
                var meant = declared[name].Where(d => seen.Any(n => n == d.Namespace || n.StartsWith(d.Namespace + ".", StringComparison.Ordinal)))
                    .OrderBy(d => Layers[d.Folder]).Take(1);
                foreach (var (target, _, _) in meant.Where(d => Layers[d.Folder] > Layers[folder]))
                    yield return $"{path} names {name} of {target}";
            }

            for (int i = 2; i < tokens.Count; i++)
            {
                if (tokens[i - 2] == "StretchKit" && tokens[i - 1] == "." && Layers.TryGetValue(tokens[i], out int layer)
                    && layer > Layers[folder] && !declared.Contains(tokens[i]))
                    yield return $"{path} names the namespace StretchKit.{tokens[i]}";
            }
        }
    }

    private static string Folder(string path) => path.Contains('/') ? path.Split('/')[0] : "";
}
