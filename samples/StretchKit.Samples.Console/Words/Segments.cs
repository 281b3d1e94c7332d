using System.Globalization;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>Segments for people: <c>hold left 3 of 10, set 2</c>.</summary>
internal static class Segments
{
    public static string Of(Segment segment) => segment.Kind switch
    {
        SegmentKind.Prepare => "get ready",
        SegmentKind.Rest => "rest",
        SegmentKind.SwitchSides => $"change to the {(segment.Side == Side.Left ? "left" : "right")}",
        SegmentKind.Hold => $"hold{Work(segment)}{(segment.Stretch.Phases.Count > 1 ? $": {segment.Phase!.Name}" : "")}",
        _ => $"move{Work(segment)}",
    };

    private static string Work(Segment segment)
    {
        string side = segment.Side switch { Side.Left => " left", Side.Right => " right", _ => "" };
        string rep = segment.Reps == 1 ? ""
            : segment.Rep is { } number ? string.Create(CultureInfo.InvariantCulture, $" {number} of {segment.Reps}")
            : string.Create(CultureInfo.InvariantCulture, $" {segment.Reps} times");
        string set = segment.Step.EffectiveDose.Sets == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", set {segment.Set}");
        return side + rep + set;
    }
}
