using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Figures;
using Xunit;

namespace StretchKit.Tests.Figures;

/// <summary>The figures that the library carries, each for a stretch of the catalogue.</summary>
internal static class FigureData
{
    private static readonly Dictionary<string, StretchFigure> Read = CatalogData.Files("figures")
        .ToDictionary(f => Id(f.Name), f => FigureReader.Read(Catalog.FindStretch(Id(f.Name))!, f.Utf8));

    private static readonly ConcurrentDictionary<string, Lazy<List<(string Name, Pose Pose)>>> Sampled = new();

    public static TheoryData<string> Ids => [.. Read.Keys];

    public static IEnumerable<StretchFigure> All => Read.Values;

    public static StretchFigure Of(string id) => Read[id];

    /// <summary>The poses of a figure as they are drawn, with their names.</summary>
    public static IEnumerable<(string Name, Pose Pose)> Poses(Scene scene)
        => scene.Phases.SelectMany((pose, i) => scene.Before(i).Select((p, k) => ($"before {i}.{k}", p))
                .Append(($"phase {i}", pose)).Concat(scene.After(i).Select((p, k) => ($"after {i}.{k}", p))))
            .Prepend(("start", scene.Start));

    /// <summary>The poses of a figure in the order in which its animation has them.</summary>
    public static List<Pose> Way(Scene scene)
    {
        int last = scene.Phases.Length - 1;
        return
        [
            scene.Start,
            .. scene.Phases.SelectMany((pose, i) => scene.Before(i).Append(pose)),
            .. scene.After(last),
            scene.Start,
        ];
    }

    /// <summary>The poses on the way of the animation, at the nineteen places that cut each move in twenty.</summary>
    public static List<(string Name, Pose Pose)> Between(string id) => Sampled.GetOrAdd(id, _ => new(() =>
    {
        var scene = new Scene(Of(id), Side.Right);
        List<Pose> way = Way(scene);
        return
        [
            .. Enumerable.Range(0, way.Count - 1).SelectMany(move => Enumerable.Range(1, 19)
                .Select(step => ($"{step}/20 of move {move}", Motion.Between(scene, way[move], way[move + 1], step / 20.0)))),
        ];
    })).Value;

    private static string Id(string name) => name["figures/".Length..^".json".Length];
}
