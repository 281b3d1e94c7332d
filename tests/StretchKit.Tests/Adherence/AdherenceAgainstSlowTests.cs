using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Tests.Reminders;
using Xunit;

namespace StretchKit.Tests.Adherence;

public class AdherenceAgainstSlowTests
{
    private static readonly Gen<HoldOutcome[]> Holds = Gen.Frequency(
        (3, Gen.Const(HoldOutcome.Done).Array[0, 3]), (3, Gen.Enum<HoldOutcome>().Array[0, 5]), (1, Gen.Const(HoldOutcome.Skipped).Array[1, 3]));

    private static readonly Gen<(int Minutes, string? Rule, string Routine, HoldOutcome[] Holds)[]> Sessions = Gen.Select(
        Gen.Int[-3 * 1440, 4 * 1440], Gens.OneOf<string?>(null, null, "r0", "r1", "r2", "unknown"), Gens.OneOf("routine", "routine", "routine", "am0", "pm0", "am1", "other"), Holds).Array[0, 20];

    [Fact]
    public void Days_weeks_and_streaks_are_those_of_a_slow_computation()
    {
        Gen<(Plan Plan, LocalDate Date, EventGen.Draft[] Drafts)> cases =
            from place in PlanGen.Place
            from plan in PlanGen.Plan(place.Zone, place.Date)
            from drafts in EventGen.Drafts
            select (plan, place.Date, drafts);
        Gen.Select(cases, Sessions, Gen.Int[-1440, 4 * 1440], Gen.Select(Gen.Int[1, 100], Gen.Int[1, 100])).Sample(
            (planned, done, minutes, percents) =>
            {
                Instant noon = planned.Date.At(LocalTime.Noon).InZoneLeniently(planned.Plan.Zone!).ToInstant();
                var c = new EngineCase(planned.Plan, null, planned.Date, planned.Drafts, []);
                List<Recorded> events = EventGen.Happen(c);

                // After a time-zone change a name can have a line in each zone; how a day is listed then is compared elsewhere.
                if (events.Any(e => e.Event.Kind == ReminderEventKind.Travelled))
                    return;
                Schedule schedule = planned.Plan.ToSchedule();
                ReminderState state = new EngineTranscript(c, events).State;
                Session[] sessions = [.. done.Select(d => Make(noon + Duration.FromMinutes(d.Minutes), d.Rule, d.Routine, d.Holds))];
                var goal = new AdherenceGoal { SessionPercent = percents.Item1, DayPercent = percents.Item2 };
                Instant now = noon + Duration.FromMinutes(minutes);
                LocalDate from = planned.Date.PlusDays(-4);

                AdherenceReport report = schedule.Adherence(sessions, from, now, state, goal);
                List<ExpectedDay> expected = [.. new SlowAdherence(planned.Plan, new ReferenceTranscript(c, events).State, sessions, now, goal).Days(from)];
                report.Days.Select(d => new ExpectedDay(d.Date, d.Done, d.Partial, d.Missed, d.ToCome, 0, d.Outcome).ToString())
                    .Should().Equal(expected.Select(d => d.ToString()));

                string run = string.Concat(expected.Select(d => d.Outcome switch { DayOutcome.Done => "x", DayOutcome.Partial or DayOutcome.Missed => "|", _ => "" }));
                report.LongestStreak.Should().Be(run.Split('|').Max(r => r.Length));
                report.CurrentStreak.Should().Be(run.Split('|')[^1].Length);
                report.Weeks.SelectMany(w => w.Days).Should().Equal(report.Days);
                report.Weeks.Should().OnlyContain(w => w.Days.All(d => d.Date >= w.Monday && d.Date < w.Monday.PlusDays(7)));
                schedule.Adherence(sessions.Reverse(), from, now, state, goal).Days.Select(d => d.Outcome).Should().Equal(report.Days.Select(d => d.Outcome));
            },
            iter: 300);
    }

    private static Session Make(Instant started, string? rule, string routine, HoldOutcome[] holds) => new(
        routine,
        started,
        started + Duration.FromMinutes(5),
        holds.Select((h, i) => new SessionHold(i, "twist", Side.Left, Duration.FromSeconds(10), Duration.Zero, h)),
        rule);
}
