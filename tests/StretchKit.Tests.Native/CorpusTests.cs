using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Tests.Json;
using Xunit;

namespace StretchKit.Tests.Native;

/// <summary>The native console over the broken documents of tests/Corpus.</summary>
[Collection(NativeConsole.Collection)]
public class CorpusTests(NativeConsole console)
{
    [SkippableFact]
    public void It_is_published_without_a_warning()
    {
        Skip.If(NativeConsole.Missing is not null, NativeConsole.Missing);
        Skip.If(console.Log is null, "It was published before this run.");
        console.Log.Should().Contain("Generating native code").And.NotContainEquivalentOf("warning");
        Directory.EnumerateFiles(console.Folder, "*.dll").Should().BeEmpty("it is one program");
    }

    /// <summary>
    /// The command does not say what a document is to be read as, and knows the catalogue alone; where that makes no difference, exactly what stands beside the document
    /// is found. Of the others the native program prints what the managed one does.
    /// </summary>
    [SkippableFact]
    public async Task It_finds_in_the_broken_documents_what_stands_beside_them()
    {
        Skip.If(NativeConsole.Missing is not null, NativeConsole.Missing);
        var faults = new ConcurrentBag<string>();
        int asExpected = 0;
        await Parallel.ForEachAsync(CorpusDocument.All, async (document, cancel) =>
        {
            string file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".json");
            await File.WriteAllBytesAsync(file, document.Read(), cancel);
            string[] arguments = ["validate", file, "--json"];
            (int code, string output) = await Command.Run(console.Program, arguments, cancel);
            ValidationReport read = Catalog.Reader.ReadAny(document.Read()).Report;
            if (!read.IsValid && read.Findings.Select(CorpusDocument.Line).SequenceEqual(document.Expected))
            {
                Interlocked.Increment(ref asExpected);
                if (code != 1 || !Lines(output).SequenceEqual(document.Expected))
                    faults.Add($"{document}: {code} {output}");
            }
            else if (await Command.RunManaged(arguments, cancel) is var managed && managed != (code, output))
            {
                faults.Add($"{document}: {code} {output}, managed: {managed}");
            }

            File.Delete(file);
        });

        faults.Should().BeEmpty();
        asExpected.Should().BeGreaterThan(CorpusDocument.All.Count() * 3 / 4);
    }

    private static IEnumerable<string> Lines(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("findings").EnumerateArray().Select(Line)];
    }

    /// <summary>A finding as the corpus writes it.</summary>
    private static string Line(JsonElement finding)
    {
        string place = finding.GetProperty("line").ValueKind == JsonValueKind.Null ? "-" : $"{finding.GetProperty("line")}:{finding.GetProperty("column")}";
        string meant = finding.GetProperty("suggestion").GetString() is { } suggestion ? $" [did you mean {suggestion}]" : "";
        return $"{finding.GetProperty("code")} {finding.GetProperty("severity")} {finding.GetProperty("path")} {place}{meant}";
    }
}
