using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests.Playback;

/// <summary>A voice at 150 words a minute is never cut off by the next cue that it speaks.</summary>
public class SpeechTests
{
    private static readonly string[] Languages = ["en", "de", "es"];

    [Fact]
    public void No_cue_of_a_built_in_routine_cuts_another_off_and_each_stretch_is_named()
    {
        foreach (Routine routine in Catalog.Routines)
        {
            // The preparation of five seconds is the default; a routine with another one is checked with both.
            foreach (Routine each in new[] { routine, new Routine(routine.Id, routine.Name, routine.Steps, Duration.FromSeconds(5)) })
            {
                foreach (string language in Languages)
                {
                    Timeline timeline = each.ToTimeline();
                    CutOff(timeline, language).Should().BeEmpty("{0} in {1}", routine.Id, language);
                    foreach (IGrouping<int, Cue> step in timeline.Cues().Where(c => c.Segment is not null).GroupBy(c => c.Segment!.StepIndex))
                        step.Should().Contain(c => c.ToSpeech(language).Contains(step.First().Segment!.Stretch.Name.For(language), StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void No_cue_of_a_random_routine_cuts_another_off_at_any_speed_of_speaking()
        => Gen.Select(GenRoutine.Any, Gen.Int[40, 400]).Sample((routine, speed) =>
            CutOff(routine.ToTimeline(), "en", speed).Should().BeEmpty());

    [Theory]
    [InlineData("Twist", 5, "0 Get ready: Twist, 2 three, 3 two, 4 one")]
    [InlineData("Twist of the whole trunk", 5, "0 Get ready: Twist of the whole trunk, 3 two, 4 one")]
    [InlineData("Kneeling wrist and forearm stretch with straight arms", 5, "0 Get ready: Kneeling wrist and forearm stretch with straight arms, 4 one")]
    [InlineData("Kneeling wrist and forearm stretch with both of the straight arms held", 5, "0 Kneeling wrist and forearm stretch with both of the straight arms held")]
    [InlineData("Kneeling wrist and forearm stretch with straight arms", 1, "0 Get ready")]
    [InlineData("首のストレッチ", 5, "0 Get ready: 首のストレッチ, 3 two, 4 one")]
    public void A_long_name_takes_the_place_of_the_count(string name, int seconds, string said)
    {
        var stretch = new Stretch("x", name, StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral);
        Timeline timeline = new Routine("r", "R", [stretch.With(Dose.HoldSeconds(20))], Duration.FromSeconds(seconds)).ToTimeline();
        string.Join(", ", timeline.Cues().Where(c => c.SegmentIndex == 0).Select(c => (At: c.Offset.TotalSeconds, Words: c.ToSpeech("en")))
            .Where(c => c.Words.Length > 0).Select(c => $"{c.At} {c.Words}")).Should().Be(said);
    }

    [Fact]
    public void A_rest_between_repeats_says_what_comes_and_a_step_without_preparation_names_itself()
    {
        var stretch = new Stretch("x", "Twist", StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral);
        var group = new StepGroup([stretch.With(Dose.HoldSeconds(30))], 2, Duration.FromSeconds(20));
        Timeline timeline = new Routine("r", "R", [group], Duration.Zero).ToTimeline();
        timeline.Cues().Where(c => c.Offset == Duration.Zero).Select(c => c.ToSpeech("en"))
            .Should().Equal("Twist. Hold: 30 seconds", "Rest: 20 seconds. Next: Twist", "Hold: 30 seconds", "Done");
    }

    [Theory]
    [InlineData(9.99)]
    [InlineData(10_001)]
    [InlineData(double.NaN)]
    public void A_voice_has_a_speed(double wordsPerMinute)
        => FluentActions.Invoking(() => default(Cue).ToSpeech("en", wordsPerMinute)).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>What is still being said when the next words begin, counted as <c>wc -w</c> does.</summary>
    private static IEnumerable<string> CutOff(Timeline timeline, string language, int wordsPerMinute = 150)
    {
        List<(Cue Cue, string Words)> spoken = [.. timeline.Cues().Select(c => (c, c.ToSpeech(language, wordsPerMinute))).Where(c => c.Item2.Length > 0)];
        foreach (((Cue cue, string words), (Cue next, string _)) in spoken.Zip(spoken.Skip(1)))
        {
            if (cue.Segment!.IsOpen)
                continue;
            int count = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            Duration until = next.SegmentIndex == cue.SegmentIndex ? next.Offset - cue.Offset
                : timeline.Segments.Skip(cue.SegmentIndex + 1).Take(next.SegmentIndex - cue.SegmentIndex - 1)
                    .Aggregate(cue.Segment.Duration!.Value - cue.Offset + next.Offset, (sum, s) => sum + (s.Duration ?? Duration.Zero));
            if (count * 60d / wordsPerMinute > until.TotalSeconds + 1e-6)
                yield return $"{words} ({until.TotalSeconds} s)";
        }
    }
}
