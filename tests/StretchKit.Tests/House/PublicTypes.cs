using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StretchKit.Tests.House;

/// <summary>What the library shows to the world.</summary>
internal static class PublicTypes
{
    private static readonly string[] FoldersOfNouns = ["Stretches", "Routines", "Programs", "Plans", "Sessions", "Values"];

    private static readonly HashSet<string> NamesOfNouns =
        [.. FoldersOfNouns.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Library, f), "*.cs")).SelectMany(f => CSharpTokens.Of(File.ReadAllText(f)).DeclaredTypes())];

    public static Assembly Library { get; } = typeof(Routine).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>
    /// The nouns: public types with instances that are declared in the folders of nouns. Builders change in place and
    /// are none.
    /// </summary>
    public static IReadOnlyList<Type> Nouns { get; } =
    [
        .. All.Where(t => !t.IsNested && !t.IsEnum && !t.IsInterface && !IsStatic(t) && t != typeof(PlanBuilder) && t != typeof(GuidedSession))
            .Where(t => !typeof(Exception).IsAssignableFrom(t) && !typeof(Delegate).IsAssignableFrom(t))
            .Where(t => NamesOfNouns.Contains(PlainName(t))),
    ];

    public static string PlainName(Type type) => type.Name.Split('`')[0];

    public static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;
}
