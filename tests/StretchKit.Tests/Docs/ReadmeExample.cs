using System.IO;
using FluentAssertions;
using NodaTime;
using StretchKit;
using StretchKit.Playback;
using Xunit;

// Not within StretchKit, so that the example's usings are needed as they are in an app.
namespace Docs;

public class ReadmeExample
{
    [Fact]
    public void It_runs_and_explains_the_next_reminder()
    {
        var output = new StringWriter();
        Instant now = Instant.FromUtc(2026, 3, 6, 20, 0);
        Run(now, output);
        output.ToString().Should().Be("17:00 nominal → delivered" + output.NewLine);
    }

    private static void Run(Instant now, StringWriter Console)
    {
        #region README
        var routine = new Routine("my-back", "My back",
        [
            Catalog.TrunkRotation.With(Dose.HoldSeconds(5, reps: 10, Sides.Alternating)),
            Catalog.ChildsPose.With(Dose.HoldSeconds(10, reps: 5)),
            Step.Repeat(2, Catalog.CatCamel.AsStep()),
        ]);

        ValidationReport report = routine.Validate();        // every finding: code, path, advice
        report.ThrowIfErrors();                              // one line in your unit tests

        Timeline timeline = routine.ToTimeline();            // timeline.Total is known now
        Player player = timeline.Start();                    // a value; time comes in from your clock
        PlayerFrame frame = player.At(Duration.FromSeconds(7));    // "Hold, left, rep 1 of 10, 3 s left"

        Plan plan = Plan.Build("my-day", "America/New_York")
            .Awake("07:00", "22:00").Quiet("12:00", "13:00")
            .Remind("morning", routine, Trigger.OnWaking(), priority: 10)
            .Remind("desk", Catalog.DeskBreak, Trigger.Every(Duration.FromHours(2)))
            .ToPlan();                                       // or from JSON, with findings

        Schedule schedule = plan.ToSchedule();               // compiled once; immutable, thread-safe
        Occurrence? next = schedule.Next(now);               // strictly after; null = never
        ReminderState state = ReminderState.Empty.Apply(ReminderEvent.Delivered(next!.Value, now));
        Console.WriteLine(schedule.Explain(next.Value, state));
        #endregion

        (timeline.Total > Duration.FromMinutes(4)).Should().BeTrue();
        frame.ToString().Should().Be("Hold, left, rep 1 of 10, 3\u00A0s left");
    }
}
