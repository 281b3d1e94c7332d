using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StretchKit.Tests.Json;

/// <summary>Documents that tests share, and what stands where in them.</summary>
internal static class Documents
{
    public const string StretchJson = """{ "id": "s", "name": "S", "style": "static", "startingPosition": "seated", "laterality": "unilateral" }""";

    /// <summary>The built-in documents as they are in the assembly.</summary>
    public static IReadOnlyList<(string Name, byte[] Utf8)> BuiltIn { get; }
        = new[] { "stretches", "routines", "programs", "plans" }.SelectMany(CatalogData.Files).ToList();

    public static string StepJson(string members) => $$"""{ "id": "r", "name": "R", "steps": [ { {{members}} } ] }""";

    public static string PlanJson(string members)
        => $$"""{ "id": "p", {{members}} "rules": [ { "id": "a", "routine": "r", "trigger": { "kind": "wake" } } ] }""";

    public static string RuleJson(string members)
        => $$"""{ "id": "p", "rules": [ { "id": "a", "routine": "r", {{members}} } ] }""";

    public static string TriggerJson(string members) => RuleJson($$"""
        "trigger": { {{members}} }
        """);

    public static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StretchKit.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
