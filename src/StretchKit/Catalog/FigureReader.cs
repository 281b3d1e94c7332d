using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace StretchKit.Figures;

/// <summary>
/// Reads the catalogue's figures. They are the library's own data, not people's documents: what is wrong in one throws, and a test reads them all.
/// </summary>
internal sealed class FigureReader
{
    private readonly string _id;

    private FigureReader(string id) => _id = id;

    /// <summary>The figure of a stretch.</summary>
    /// <exception cref="InvalidDataException">The text is no figure.</exception>
    public static StretchFigure Read(Stretch stretch, ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return new FigureReader(stretch.Id).Figure(stretch, document.RootElement);
    }

    private StretchFigure Figure(Stretch stretch, JsonElement json)
    {
        Allow(json, "view", "anchor", "props", "worked", "inFront", "closeUp", "base", "start", "phases");
        Pose start = Pose(Figures.Pose.Of(Named<StartingPosition>(json.GetProperty("base"))), json.GetProperty("start"));
        ValueList<FigurePhase> phases = ValueList.From(List(json, "phases").Select(p => Phase(start, p)));
        var figure = new StretchFigure(stretch, start, phases)
        {
            Props = ValueList.From(List(json, "props").Select(Prop)),
            Worked = ValueList.From(List(json, "worked").Select(Worked)),
            InFront = ValueList.From(List(json, "inFront").Select(Named<BodyPart>)),
            CloseUp = ValueList.From(List(json, "closeUp").Select(Named<BodyPoint>)),
        };
        if (json.TryGetProperty("view", out JsonElement view))
            figure = figure with { View = new FigureView(view[0].GetDouble(), view[1].GetDouble()) };
        return json.TryGetProperty("anchor", out JsonElement anchor) ? figure with { Anchor = Named<BodyPoint>(anchor) } : figure;
    }

    private FigurePhase Phase(Pose start, JsonElement json)
    {
        Allow(json, "pose", "before", "after", "arrows");
        return new FigurePhase(Pose(start, json.GetProperty("pose")))
        {
            Before = ValueList.From(List(json, "before").Select(p => Pose(start, p))),
            After = ValueList.From(List(json, "after").Select(p => Pose(start, p))),
            Arrows = ValueList.From(List(json, "arrows").Select(Arrow)),
        };
    }

    /// <summary>A pose by what differs from another one.</summary>
    private Pose Pose(Pose from, JsonElement json)
    {
        Pose pose = from;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (member.Name == "rests")
                pose = pose.Resting([.. member.Value.EnumerateObject().Select(Contact)]);
            else if (Find<Joint>(member.Name) is { } joint)
                pose = pose.With(joint, Angles(member.Value));
            else if (Find<Joint>("left" + char.ToUpperInvariant(member.Name[0]) + member.Name.Substring(1)) is { } left)
                pose = pose.WithBoth(left, Angles(member.Value));
            else
                throw Fault($"'{member.Name}' is no joint");
        }

        return pose;
    }

    private PoseContact Contact(JsonProperty json)
    {
        BodyPoint point = Find<BodyPoint>(json.Name) ?? throw Fault($"'{json.Name}' is no point of the body");
        string on = json.Value.GetString()!;
        return Find<FigureSupport>(on) is { } support
            ? new PoseContact(point, support)
            : new PoseContact(point, Find<BodyPoint>(on) ?? throw Fault($"'{on}' is nothing to rest on"));
    }

    private FigureProp Prop(JsonElement json)
    {
        Allow(json, "kind", "at", "turn");
        (double forward, double left) = json.TryGetProperty("at", out JsonElement at) ? (at[0].GetDouble(), at[1].GetDouble()) : (0, 0);
        return new FigureProp(Named<FigurePropKind>(json.GetProperty("kind")), forward, left, json.TryGetProperty("turn", out JsonElement turn) ? turn.GetDouble() : 0);
    }

    private WorkedRegion Worked(JsonElement json)
    {
        string[] words = json.GetString()!.Split(' ');
        return new WorkedRegion(
            Find<BodyRegion>(words[0]) ?? throw Fault($"'{words[0]}' is no region"),
            words.Length == 1 ? Side.Both : Find<Side>(words[1]) ?? throw Fault($"'{words[1]}' is no side"));
    }

    private FigureArrow Arrow(JsonElement json)
    {
        Allow(json, "beside", "from", "to", "bend");
        return new FigureArrow(
            Named<BodyPoint>(json.GetProperty("beside")),
            Triple(json.GetProperty("from")),
            Triple(json.GetProperty("to")),
            json.TryGetProperty("bend", out JsonElement bend) ? bend.GetDouble() : 0);
    }

    private static (double, double, double) Triple(JsonElement json) => (json[0].GetDouble(), json[1].GetDouble(), json[2].GetDouble());

    private static JointAngles Angles(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Number)
            return new JointAngles(json.GetDouble());
        int count = json.GetArrayLength();
        return new JointAngles(json[0].GetDouble(), count > 1 ? json[1].GetDouble() : 0, count > 2 ? json[2].GetDouble() : 0);
    }

    private static JsonElement[] List(JsonElement json, string member)
        => json.TryGetProperty(member, out JsonElement list) ? [.. list.EnumerateArray()] : [];

    private void Allow(JsonElement json, params string[] members)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!members.Contains(member.Name))
                throw Fault($"'{member.Name}' is unknown; there may be {string.Join(", ", members)}");
        }
    }

    private T Named<T>(JsonElement json)
        where T : struct, Enum
        => Find<T>(json.GetString()!) ?? throw Fault($"'{json.GetString()}' is no {typeof(T).Name}");

    /// <summary>A value of an enumeration by its name: <c>leftHip</c> or <c>low-back</c>; null where there is none.</summary>
    private static T? Find<T>(string name)
        where T : struct, Enum
        => name.Length > 0 && char.IsLower(name[0]) && Enum.TryParse(name.Replace("-", ""), ignoreCase: true, out T value) ? value : null;

    private InvalidDataException Fault(string what) => new($"The figure of '{_id}': {what}.");
}
