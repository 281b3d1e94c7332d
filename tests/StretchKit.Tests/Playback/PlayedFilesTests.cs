using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Json;
using Xunit;

namespace StretchKit.Tests.Playback;

/// <summary>Routines that people wrote for other timers, with the time that each takes by hand.</summary>
public class PlayedFilesTests
{
    private const string SideHold = """{ "id": "s", "name": "S", "style": "static", "startingPosition": "standing", "laterality": "unilateral" }""";

    [Theory]
    [InlineData("""{ "stretch": "s", "dose": { "hold": "PT45S", "sets": 2, "sides": "rightThenLeft", "rest": { "sides": "PT7S", "sets": "PT1M" } } }""", "P5 HR45 S7 HL45 R53 S7 HR45 S7 HL45")]
    [InlineData("""{ "stretch": "s", "dose": { "hold": "PT45S", "sets": 2, "rest": { "sides": "PT1M", "sets": "PT7S" } } }""", "P5 HL45 S60 HR45 S60 HL45 S60 HR45")]
    [InlineData("""{ "stretch": "s", "dose": { "hold": "PT9S", "sets": 2, "rest": { "sides": "PT7S", "sets": "PT7S" } } }""", "P5 HL9 S7 HR9 S7 HL9 S7 HR9")]
    [InlineData("""{ "stretch": "s", "dose": { "hold": "PT9S", "reps": 2, "sides": "alternating", "rest": { "reps": "PT8S", "sides": "PT2S" } } }""", "P5 HL9 S2 HR9 R6 S2 HL9 S2 HR9")]
    [InlineData("""{ "stretch": "s", "dose": { "hold": "PT9S", "reps": 2, "rest": { "reps": "PT8S", "sides": "PT2S" } } }""", "P5 HL9 R8 HL9 S2 HR9 R8 HR9")]
    [InlineData("""{ "stretch": "s", "dose": { "hold": "PT9S", "sets": 2, "sides": "left", "rest": { "sides": "PT7S", "sets": "PT8S" } } }""", "P5 HL9 R8 HL9")]
    [InlineData("""{ "kind": "group", "repeat": 2, "rest": "PT8S", "prepare": "PT10S", "steps": [{ "stretch": "s", "dose": { "hold": "PT9S", "sides": "left" } }, { "stretch": "s", "dose": { "hold": "PT9S", "sides": "left" } }] }""", "P10 HL9 P5 HL9 R8 HL9 P5 HL9")]
    [InlineData("""{ "kind": "group", "repeat": 2, "prepare": "PT0S", "steps": [{ "stretch": "s", "prepare": "PT20S", "dose": { "hold": "PT9S", "sides": "left" } }] }""", "HL9 HL9")]
    [InlineData("""{ "kind": "group", "repeat": 2, "prepare": "PT10S", "steps": [{ "kind": "group", "repeat": 2, "prepare": "PT1S", "steps": [{ "stretch": "s", "dose": { "hold": "PT9S", "sides": "left" } }] }] }""", "P10 HL9 HL9 HL9 HL9")]
    [InlineData("""{ "kind": "group", "repeat": 2, "prepare": "PT10S", "steps": [{ "kind": "group", "repeat": 2, "steps": [{ "stretch": "s", "dose": { "hold": "PT9S", "sides": "left" } }] }] }""", "P10 HL9 P5 HL9 HL9 P5 HL9")]
    public void Rest_and_change_of_sides_overlap_and_a_group_prepares_once(string step, string segments)
    {
        string json = $$"""{ "id": "r", "name": "R", "steps": [{{step}}], "stretches": [{{SideHold}}] }""";
        Routine routine = new DocumentReader(StretchSource.Of(Catalog.Stretches)).ReadRoutine(json).Value!;
        string.Join(' ', routine.ToTimeline().Segments.Select(s => $"{Letter(s)}{s.Duration!.Value.TotalSeconds}")).Should().Be(segments);
        new DocumentReader(StretchSource.Of(Catalog.Stretches)).ReadRoutine(new DocumentWriter(StretchSource.Of(Catalog.Stretches)).Write(routine)).Value.Should().Be(routine);
    }

    [SkippableTheory]
    [InlineData("14-each-set-is-two-halves/routine.json", 259)]
    [InlineData("15-circuit-rests/a.json", 995)]
    [InlineData("15-circuit-rests/b.json", 145)]
    [InlineData("15-circuit-rests/c.json", 468)]
    [InlineData("17-physio-running-order/routine.json", 400)]
    [InlineData("17-physio-running-order/b.json", 40)]
    public void A_file_takes_the_time_that_it_takes_by_hand(string file, int seconds)
        => new DocumentReader(StretchSource.Of(Catalog.Stretches)).ReadRoutine(File.ReadAllBytes(SharedCases.Import(file))).Value!.ToTimeline().Total.Should().Be(Duration.FromSeconds(seconds));

    private static string Letter(Segment segment) => segment.Kind switch
    {
        SegmentKind.Prepare => "P",
        SegmentKind.Rest => "R",
        SegmentKind.SwitchSides => "S",
        _ => segment.Side switch { Side.Left => "HL", Side.Right => "HR", _ => "H" },
    };
}
