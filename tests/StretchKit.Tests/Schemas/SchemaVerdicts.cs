using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace StretchKit.Tests.Schemas;

/// <summary>Asks a validator that is not ours: that of Debian's python3-jsonschema, in a process of its own.</summary>
internal static class SchemaVerdicts
{
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3"];

    private static readonly Lazy<string?> WithValidator = new(() => Interpreters.FirstOrDefault(HasValidator));

    /// <summary>Why the validator cannot be asked; null where it can.</summary>
    public static string? Missing => WithValidator.Value is null ? "python3-jsonschema is not installed" : null;

    /// <summary>What the schemas say of documents, in the same order: accepted, refused or not-json, and why.</summary>
    public static async Task<IReadOnlyList<(string Verdict, string Why)>> Of(IReadOnlyCollection<(string Kind, byte[] Utf8)> documents)
    {
        var start = new ProcessStartInfo(WithValidator.Value!, [Path.Combine(Repository.Root, "tests", "StretchKit.Tests", "Schemas", "verdicts.py"), SchemaFile.Folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process python = Process.Start(start)!;
        Task<string> output = python.StandardOutput.ReadToEndAsync();
        Task<string> errors = python.StandardError.ReadToEndAsync();
        foreach ((string kind, byte[] utf8) in documents)
            await python.StandardInput.WriteLineAsync($$"""{"kind":"{{kind}}","document":"{{Convert.ToBase64String(utf8)}}"}""");
        python.StandardInput.Close();
        await python.WaitForExitAsync();
        if (python.ExitCode != 0)
            throw new InvalidOperationException(await errors);
        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!).Select(answer => ((string)answer["verdict"]!, (string)answer["why"]!))];
    }

    private static bool HasValidator(string interpreter)
    {
        try
        {
            using Process python = Process.Start(new ProcessStartInfo(interpreter, ["-c", "from jsonschema import Draft202012Validator"])
            {
                RedirectStandardError = true,
            })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
