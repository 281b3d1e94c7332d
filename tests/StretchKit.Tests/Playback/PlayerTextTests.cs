using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;
using static StretchKit.Tests.Playback.PlayerCommands;

namespace StretchKit.Tests.Playback;

public class PlayerTextTests
{
    private static readonly Stretch CatCamel
        = new("cat-camel", Text.In("en", "Cat-camel").With("de", "Katze und Kamel").With("es", "Gato y camello"), StretchStyle.Mobility, StartingPosition.Quadruped, Laterality.Bilateral)
        {
            Phases =
            [
                new Phase(Text.In("en", "cat").With("de", "Katze").With("es", "gato"), Text.In("en", "Round your back.").With("de", "Mach den Rücken rund.").With("es", "Redondea la espalda.")),
                new Phase(Text.In("en", "camel").With("de", "Kamel").With("es", "camello")),
            ],
        };

    private static readonly Stretch Twist
        = new("twist", Text.In("en", "Twist").With("de", "Drehung").With("es", "Giro"), StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);

    private static readonly Stretch March = new("march", "March", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);

    private static readonly Timeline Timeline = new Routine(
        "r",
        "R",
        [
            Twist.With(Dose.HoldSeconds(5, reps: 10, Sides.Alternating)),
            CatCamel.With(Dose.HoldSeconds(90, reps: 2, sets: 2)),
            March.With(Dose.TempoSeconds(1.5, reps: 3)),
            March.With(Dose.TempoSeconds(61, reps: 1)),
            March.With(new Dose { Reps = 12 }),
            Twist.With(new Dose { Reps = 1, Sides = Sides.Right }),
        ]).ToTimeline();

    /// <summary>Milliseconds into the routine, and what the screen shows.</summary>
    [Theory]
    [InlineData(0, "Get ready: Twist, 5\u00A0s left", "Bereit machen: Drehung, noch 5\u00A0s", "Prepárate: Giro, quedan 5\u00A0s")]
    [InlineData(7000, "Hold, left, rep 1 of 10, 3\u00A0s left", "Halten, links, Wiederholung 1 von 10, noch 3\u00A0s", "Mantén, izquierda, repetición 1 de 10, quedan 3\u00A0s")]
    [InlineData(9001, "Hold, left, rep 1 of 10, 1\u00A0s left", "Halten, links, Wiederholung 1 von 10, noch 1\u00A0s", "Mantén, izquierda, repetición 1 de 10, queda 1\u00A0s")]
    [InlineData(9999, "Hold, left, rep 1 of 10, 1\u00A0s left", "Halten, links, Wiederholung 1 von 10, noch 1\u00A0s", "Mantén, izquierda, repetición 1 de 10, queda 1\u00A0s")]
    [InlineData(10500, "Switch sides: right, 3\u00A0s left", "Seite wechseln: rechts, noch 3\u00A0s", "Cambia de lado: derecha, quedan 3\u00A0s")]
    public void A_frame_says_what_is_on_and_what_is_left(int milliseconds, string english, string german, string spanish)
    {
        PlayerFrame frame = Timeline.Start().At(Duration.FromMilliseconds(milliseconds));
        frame.ToString().Should().Be(english);
        new[] { "en", "de", "es", "fr", "de-AT" }.Select(frame.ToText).Should().Equal(english, german, spanish, english, german);
    }

    [Fact]
    public void A_frame_says_that_it_is_paused_stopped_or_done()
    {
        Player player = Timeline.Start();
        PlayerFrame paused = player.Pause(Duration.FromSeconds(7)).Player.At(Duration.FromSeconds(99));
        paused.ToText("en").Should().Be("Paused: Hold, left, rep 1 of 10, 3\u00A0s left");
        paused.ToText("de").Should().Be("Pausiert: Halten, links, Wiederholung 1 von 10, noch 3\u00A0s");
        paused.ToText("es").Should().Be("En pausa: Mantén, izquierda, repetición 1 de 10, quedan 3\u00A0s");
        PlayerFrame stopped = player.Stop(Duration.Zero).Player.At(Duration.Zero);
        new[] { "en", "de", "es" }.Select(stopped.ToText).Should().Equal("Stopped", "Abgebrochen", "Detenido");
        PlayerFrame done = new Routine("r", "R", [Twist.AsStep()]).ToTimeline().Start().SkipStep(Duration.Zero).Player.At(Duration.Zero);
        new[] { "en", "de", "es" }.Select(done.ToText).Should().Equal("Done", "Fertig", "Terminado");
        default(PlayerFrame).ToText("en").Should().BeEmpty();
        default(Cue).ToSpeech("en").Should().BeEmpty();
    }

    /// <summary>The first cue of a kind from a segment on: what a screen shows and what a voice says.</summary>
    [Theory]
    [InlineData(0, CueKind.GetReady, "en", "Get ready: Twist", "Get ready: Twist")]
    [InlineData(0, CueKind.GetReady, "de", "Bereit machen: Drehung", "Bereit machen: Drehung")]
    [InlineData(40, CueKind.GetReady, "en", "Get ready: Cat-camel", "Get ready: Cat-camel. Round your back.")]
    [InlineData(40, CueKind.GetReady, "de", "Bereit machen: Katze und Kamel", "Bereit machen: Katze und Kamel. Mach den Rücken rund.")]
    [InlineData(40, CueKind.GetReady, "es", "Prepárate: Gato y camello", "Prepárate: Gato y camello. Redondea la espalda.")]
    [InlineData(0, CueKind.Countdown, "en", "3", "three")]
    [InlineData(0, CueKind.Countdown, "de", "3", "drei")]
    [InlineData(0, CueKind.Countdown, "es", "3", "tres")]
    [InlineData(0, CueKind.Hold, "en", "Hold, left, rep 1 of 10, 5\u00A0s", "Hold: left side, 5 seconds")]
    [InlineData(0, CueKind.Hold, "de", "Halten, links, Wiederholung 1 von 10, 5\u00A0s", "Halten: linke Seite, 5 Sekunden")]
    [InlineData(0, CueKind.Hold, "es", "Mantén, izquierda, repetición 1 de 10, 5\u00A0s", "Mantén: lado izquierdo, 5 segundos")]
    [InlineData(0, CueKind.SwitchSides, "en", "Switch sides: right", "Switch sides: right side")]
    [InlineData(0, CueKind.SwitchSides, "de", "Seite wechseln: rechts", "Seite wechseln: rechte Seite")]
    [InlineData(0, CueKind.SwitchSides, "es", "Cambia de lado: derecha", "Cambia de lado: lado derecho")]
    [InlineData(40, CueKind.Hold, "en", "Hold: cat, set 1 of 2, rep 1 of 2, 1\u00A0min 30\u00A0s", "Hold: cat, 1 minute and 30 seconds")]
    [InlineData(40, CueKind.Hold, "de", "Halten: Katze, Satz 1 von 2, Wiederholung 1 von 2, 1\u00A0min 30\u00A0s", "Halten: Katze, 1 Minute und 30 Sekunden")]
    [InlineData(40, CueKind.Hold, "es", "Mantén: gato, serie 1 de 2, repetición 1 de 2, 1\u00A0min 30\u00A0s", "Mantén: gato, 1 minuto y 30 segundos")]
    [InlineData(43, CueKind.Hold, "en", "Hold: cat, set 1 of 2, rep 2 of 2, 1\u00A0min 30\u00A0s", "Hold: cat, 1 minute and 30 seconds")]
    [InlineData(40, CueKind.Halfway, "en", "Halfway", "Halfway")]
    [InlineData(40, CueKind.Halfway, "de", "Halbzeit", "Halbzeit")]
    [InlineData(40, CueKind.Halfway, "es", "Vas por la mitad", "Vas por la mitad")]
    [InlineData(40, CueKind.Rest, "en", "Rest, 15\u00A0s", "Rest: 15 seconds")]
    [InlineData(40, CueKind.Rest, "de", "Pause, 15\u00A0s", "Pause: 15 Sekunden")]
    [InlineData(40, CueKind.Rest, "es", "Descansa, 15\u00A0s", "Descansa: 15 segundos")]
    [InlineData(50, CueKind.Move, "en", "Move, rep 1 of 3", "Move: 3 repetitions")]
    [InlineData(50, CueKind.Move, "de", "Bewegen, Wiederholung 1 von 3", "Bewegen: 3 Wiederholungen")]
    [InlineData(52, CueKind.Move, "es", "Muévete, repetición 2 de 3", "2")]
    [InlineData(54, CueKind.Move, "en", "Move", "Move: 1 minute and 1 second")]
    [InlineData(54, CueKind.Move, "de", "Bewegen", "Bewegen: 1 Minute und 1 Sekunde")]
    [InlineData(54, CueKind.Move, "es", "Muévete", "Muévete: 1 minuto y 1 segundo")]
    [InlineData(56, CueKind.Move, "en", "Move, 12 repetitions", "Move: 12 repetitions, at your own pace")]
    [InlineData(56, CueKind.Move, "de", "Bewegen, 12 Wiederholungen", "Bewegen: 12 Wiederholungen, im eigenen Tempo")]
    [InlineData(58, CueKind.Move, "es", "Muévete, derecha, 1 repetición", "Muévete: lado derecho, 1 repetición, a tu ritmo")]
    [InlineData(57, CueKind.Done, "de", "Fertig", "Fertig")]
    public void A_cue_is_shown_and_said(int segment, CueKind kind, string language, string shown, string said)
    {
        Cue cue = Timeline.Cues().First(c => c.SegmentIndex >= segment && c.Kind == kind);
        cue.ToText(language).Should().Be(shown);
        cue.ToSpeech(language).Should().Be(said);
    }

    // Four seconds are too short for the cues, and a hold of nine is too.
    [Theory]
    [InlineData(5, 5, "Get ready: Cat-camel. Round your back.", "Hold: cat, 5 seconds")]
    [InlineData(5, 10, "Get ready: Cat-camel. Round your back.", "Hold: cat, 10 seconds")]
    [InlineData(4, 10, "Get ready: Cat-camel", "Hold: cat, 10 seconds. Round your back.")]
    [InlineData(4, 9, "Get ready: Cat-camel", "Hold: cat, 9 seconds")]
    public void A_cue_is_read_once_in_the_preparation_or_else_in_a_hold_that_is_long_enough(int prepare, int hold, string first, string second)
    {
        Timeline own = new Routine("r", "R", [CatCamel.With(Dose.HoldSeconds(hold, reps: 3))], Duration.FromSeconds(prepare)).ToTimeline();
        own.Cues().Where(c => c.Kind is CueKind.GetReady or CueKind.Hold).Select(c => c.ToSpeech("en")).Take(2).Should().Equal(first, second);
        own.Cues().Count(c => c.ToSpeech("en").Contains("Round your back.")).Should().BeLessThanOrEqualTo(1);
        Timeline step = new Routine("r", "R", [new StretchStep(CatCamel, Dose.HoldSeconds(hold, reps: 3), Duration.FromSeconds(prepare))], Duration.FromSeconds(60)).ToTimeline();
        step.Cues().First().ToSpeech("en").Should().Be(first);
    }

    [Theory]
    [InlineData(0.5, "en", "Hold: 0.5 seconds")]
    [InlineData(1, "en", "Hold: 1 second")]
    [InlineData(1, "de", "Halten: 1 Sekunde")]
    [InlineData(1, "es", "Mantén: 1 segundo")]
    [InlineData(1.5, "de", "Halten: 1,5 Sekunden")]
    [InlineData(1.5, "es", "Mantén: 1,5 segundos")]
    [InlineData(59.9, "en", "Hold: 59.9 seconds")]
    [InlineData(60.4, "en", "Hold: 1 minute")]
    [InlineData(3600, "de", "Halten: 1 Stunde")]
    [InlineData(7322, "en", "Hold: 2 hours, 2 minutes and 2 seconds")]
    [InlineData(7322, "de", "Halten: 2 Stunden, 2 Minuten und 2 Sekunden")]
    [InlineData(3661, "es", "Mantén: 1 hora, 1 minuto y 1 segundo")]
    [InlineData(7200, "es", "Mantén: 2 horas")]
    public void Lengths_have_their_plurals(double seconds, string language, string said)
    {
        Step step = March.With(new Dose { Hold = Duration.FromMilliseconds((long)(seconds * 1000)) });
        new Routine("r", "R", [step]).ToTimeline().Cues().First(c => c.Kind == CueKind.Hold).ToSpeech(language, wordsPerMinute: 10_000).Should().Be(said);
    }

    [Fact]
    public void A_segment_says_what_its_frames_say_before_the_time_that_is_left()
        => GenRoutine.Any.Sample(routine =>
        {
            foreach (string? language in new[] { "en", "de", "es", null })
            {
                Player player = routine.ToTimeline().Start();
                foreach (Segment segment in player.Timeline.Segments)
                {
                    string[] frame = player.At(Duration.Zero).ToText(language).Split(", ");
                    segment.ToText(language).Should().Be(string.Join(", ", segment.IsOpen ? frame : frame[..^1]));
                    player = player.Skip(Duration.Zero).Player;
                }
            }
        });

    [Fact]
    public void Every_frame_and_cue_says_something_without_a_gap_left_to_fill_in()
        => Gen.Select(GenRoutine.Any, Any).Sample((routine, commands) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            foreach (string? language in new[] { "en", "de", "es", null })
            {
                player.At(time).ToText(language).Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
                foreach (Cue cue in player.Timeline.Cues())
                {
                    cue.ToText(language).Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
                    cue.ToSpeech(language).Should().NotBeNull().And.NotContainAny("{", "}");
                    cue.ToSpeech(language, wordsPerMinute: 10_000).Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
                }
            }
        });
}
