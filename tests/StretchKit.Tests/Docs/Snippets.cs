using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Composing;
using StretchKit.Playback;
using StretchKit.Programs;
using StretchKit.Validation;

namespace StretchKit.Tests.Docs;

/// <summary>What pages of docs show stands between the regions.</summary>
internal static class Snippets
{
    public static (string German, string? Easier) Words()
    {
        #region words
        Stretch stretch = Catalog.CatCamel;                  // or Catalog.FindStretch("cat-camel")
        string german = stretch.Name.For("de");              // "Katzenbuckel und Pferderücken"; another language falls back to English
        string? easier = stretch.Easier?.How.For("es");      // what to do instead, and Easier.StretchId where that is another stretch
        #endregion

        return (german, easier);
    }

    public static void RedFlags(Routine routine)
    {
        #region red flags
        foreach (RedFlagNotice notice in Catalog.RedFlagsFor(routine))       // back, neck, calf: those that the routine works
            Console.WriteLine($"{notice.Emergency.For("de")} {notice.DoctorFirst.For("de")}");
        Console.WriteLine(Catalog.GeneralAdvice.For("de"));                  // pregnant, ill, operated; how far to stretch; when to stop
        #endregion
    }

    public static IReadOnlyList<Stretch> Find()
    {
        Stretch[] myOwnStretches = [Catalog.CatCamel, Catalog.ChestOpener];

        #region find
        var filter = new StretchFilter { Targets = ["hips", "glutes"], OffTheFloor = true, Equipment = ["chair"] };
        IReadOnlyList<Stretch> found = Catalog.Find(filter);
        var mine = myOwnStretches.Where(filter.Matches);     // it works on any list
        var routines = Catalog.FindRoutines(new StretchFilter { OffTheFloor = true, Longest = Duration.FromMinutes(5) });
        #endregion

        return routines.Count > 0 && !mine.Any() ? found : [];
    }

    public static IReadOnlyList<Routine> Compose()
    {
        Stretch[] myOwnStretches = [Catalog.CatCamel, Catalog.ChestOpener];

        #region compose
        var request = new RoutineRequest(Duration.FromMinutes(5))
        {
            Filter = new StretchFilter { OffTheFloor = true, Equipment = ["chair"] },
        };
        ComposeResult composed = Catalog.Compose(request);
        Routine? routine = composed.Routine;                 // null: composed.Refusal says why, in three languages
        ComposeResult mine = RoutineComposer.Compose(myOwnStretches, request);   // of any stretches
        #endregion

        return [routine!, mine.Routine!];
    }

    public static ProgramDay? Weeks()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        LocalDate start = new(2026, 1, 5), date = new(2026, 2, 10);

        #region weeks
        Plan plan = Catalog.BackTwelveWeeksDay(start) with { Zone = zone };    // morning, evening, a break every 2 hours
        ProgramDay? today = plan.Program!.On(date);                            // week, phase, today.RoutineOf("morning")
        #endregion

        return today;
    }

    public static Session Play(Routine routine)
    {
        Instant started = Instant.FromUtc(2026, 3, 1, 7, 0), ended = started + Duration.FromMinutes(10);

        #region play
        var clock = new PlayerClock(TimeProvider.System.GetTimestamp, TimeProvider.System.TimestampFrequency);
        Player player = routine.ToTimeline().Start(clock.Now);

        PlayerFrame frame = player.At(clock.Now);              // as often as the screen likes
        PlayerResult played = player.Pause(clock.Now);         // a new player, or the old one and why not
        player = played.Player;
        Session session = player.ToSession(clock.Now, started, ended);
        #endregion

        Duration seen = clock.Now;

        #region asleep
        if (clock.Now - seen > Duration.FromSeconds(5))
            player = player.Pause(seen).Player;
        #endregion

        return player.At(clock.Now).Status is PlayerStatus.Paused && frame.SegmentIndex == 0 ? session : throw new InvalidOperationException("It was paused at once.");
    }

    public static Session Guide(Routine routine)
    {
        Instant started = Instant.FromUtc(2026, 3, 1, 7, 0), ended = started + Duration.FromMinutes(10);

        #region guide
        var clock = new PlayerClock(TimeProvider.System.GetTimestamp, TimeProvider.System.TimestampFrequency);
        var guided = new GuidedSession(routine.ToTimeline(), clock, started, ruleId: "desk");

        GuidedTurn turn = guided.Turn();                       // a few times a second, or after guided.Wait
        foreach (Cue cue in turn.Cues)
            Console.WriteLine(cue.ToText());
        PlayerResult paused = guided.PauseOrResume();          // and Skip, Back, RestartStep, Finish, Stop
        string kept = guided.Keep(ended).ToString();           // one line, about once a second
        Session done = guided.ToSession(ended);                // when guided.Frame.IsOver
        #endregion

        return paused.Success && UnfinishedSession.Parse(kept).RuleId == "desk" ? done : throw new InvalidOperationException("It was paused.");
    }

    public static ValidationReport Validate(Routine routine)
    {
        #region validate
        ValidationReport report = routine.Validate();   // also plan.Validate(), program.Validate()
        report.ThrowIf(Severity.Warning);               // in a unit test: fails with every finding by path
        #endregion

        return report;
    }

    public static ValidationReport OwnRules(Routine routine)
    {
        #region own rules
        var tooLong = new FindingCode("ACME001", Severity.Warning, "A routine is long.", "The routine takes {0}.");

        ValidationRules rules = ValidationRules.Default
            .Without("SK3001")
            .With("SK2001", Severity.Error)
            .Add(ValidationRule.ForRoutines(tooLong, (routine, context) =>
                routine.ToTimeline().Total is { } total && total > Duration.FromMinutes(15) ? [new Finding(tooLong, "$.steps", $"{total}")] : []));

        ValidationReport report = routine.Validate(rules: rules);
        #endregion

        return report;
    }
}
