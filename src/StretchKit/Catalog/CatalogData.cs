using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StretchKit;

/// <summary>The data files of the catalogue, read. They are resources, so that to add a stretch is to add a file.</summary>
internal sealed class CatalogData
{
    private readonly Dictionary<string, Stretch> _stretches;
    private readonly Dictionary<string, Routine> _routines;
    private readonly Dictionary<string, TrainingProgram> _programs;
    private readonly Dictionary<string, Plan> _plans;

    private CatalogData()
    {
        Stretches = Read("stretches", new DocumentReader(StretchSource.Empty).ReadStretch);
        StretchSource source = StretchSource.Of(Stretches);
        Routines = Read("routines", new DocumentReader(source).ReadRoutine);
        Programs = Read("programs", new DocumentReader(source, Routines.Select(r => r.Id)).ReadProgram);
        List<Routine> all = [.. Routines, .. Programs.SelectMany(p => p.Routines)];
        Reader = new DocumentReader(source, all.Select(r => r.Id), Programs);
        Writer = new DocumentWriter(source);
        Plans = Read("plans", Reader.ReadPlan);
        _stretches = Stretches.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _routines = all.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _programs = Programs.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _plans = Plans.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    public ValueList<Stretch> Stretches { get; }

    public ValueList<Routine> Routines { get; }

    public ValueList<TrainingProgram> Programs { get; }

    public ValueList<Plan> Plans { get; }

    public DocumentReader Reader { get; }

    public DocumentWriter Writer { get; }

    public static CatalogData Load() => new();

    public Stretch? Stretch(string id) => Find(_stretches, id);

    public Routine? Routine(string id) => Find(_routines, id);

    public TrainingProgram? Program(string id) => Find(_programs, id);

    public Plan? Plan(string id) => Find(_plans, id);

    /// <summary>The documents of a folder, by name, as they are in the assembly.</summary>
    internal static IEnumerable<(string Name, byte[] Utf8)> Files(string folder) => Resources(folder).Select(f => (f.Name, f.Read()));

    /// <summary>What reads the documents of a folder, by name.</summary>
    internal static IEnumerable<(string Name, Func<byte[]> Read)> Resources(string folder)
    {
        Assembly assembly = typeof(CatalogData).Assembly;

        // A build on Windows names resources with its own separator.
        return assembly.GetManifestResourceNames()
            .Select(name => (Resource: name, Name: name.Replace('\\', '/')))
            .Where(f => f.Name.StartsWith(folder + "/", StringComparison.Ordinal))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (f.Name, new Func<byte[]>(() => Bytes(assembly, f.Resource))));
    }

    private static T? Find<T>(Dictionary<string, T> entries, string id)
        where T : class
        => entries.TryGetValue(id, out T? entry) ? entry : null;

    private static ValueList<T> Read<T>(string folder, Func<ReadOnlyMemory<byte>, ReadResult<T>> read)
        where T : class
        => ValueList.From(Files(folder).Select(f => read(f.Utf8).GetValueOrThrow()));

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
