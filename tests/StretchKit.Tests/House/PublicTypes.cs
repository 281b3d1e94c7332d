using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StretchKit.Tests.House;

/// <summary>What the library shows to the world.</summary>
internal static class PublicTypes
{
    private static readonly HashSet<string> NamesInRootFolder =
        [.. Directory.EnumerateFiles(Repository.Library, "*.cs").SelectMany(f => CSharpTokens.Of(File.ReadAllText(f)).DeclaredTypes())];

    public static Assembly Library { get; } = typeof(Routine).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>
    /// The nouns: public types with instances that are declared in the library's root folder. Builders change in place and
    /// are none.
    /// </summary>
    public static IReadOnlyList<Type> Nouns { get; } =
    [
        .. All.Where(t => !t.IsNested && !t.IsEnum && !t.IsInterface && !IsStatic(t) && t != typeof(PlanBuilder))
            .Where(t => !typeof(Exception).IsAssignableFrom(t) && !typeof(Delegate).IsAssignableFrom(t))
            .Where(t => NamesInRootFolder.Contains(PlainName(t))),
    ];

    public static string PlainName(Type type) => type.Name.Split('`')[0];

    public static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;
}
