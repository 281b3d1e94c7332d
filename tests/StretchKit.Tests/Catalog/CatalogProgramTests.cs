using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Programs;
using Xunit;

namespace StretchKit.Tests;

/// <summary>The twelve weeks for the back.</summary>
public class CatalogProgramTests
{
    private static readonly LocalDate Start = new(2026, 3, 2);
    private static readonly DateTimeZone Zone = TimeZones.Find("Europe/Berlin");

    [Fact]
    public void Nothing_is_found_in_it()
    {
        Catalog.Programs.SelectMany(p => p.Validate().Findings).Should().BeEmpty();
        foreach (DateTimeZone? zone in new[] { null, Zone, TimeZones.Find("America/New_York"), TimeZones.Find("Australia/Lord_Howe") })
            (Catalog.BackTwelveWeeksDay(Start) with { Zone = zone }).Validate().Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 1, 1, "back-weeks-1-2", "back-break-1")]
    [InlineData(13, 2, 1, "back-weeks-1-2", "back-break-1")]
    [InlineData(14, 3, 2, "back-weeks-3-4", "back-break-1")]
    [InlineData(28, 5, 3, "back-relief", "back-break-2")]
    [InlineData(55, 8, 3, "back-relief", "back-break-2")]
    [InlineData(56, 9, 4, "back-weeks-9-12", "back-break-2")]
    [InlineData(83, 12, 4, "back-weeks-9-12", "back-break-2")]
    public void A_date_has_its_week_its_phase_and_its_routines(int day, int week, int phase, string morning, string pause)
    {
        ProgramDay on = new FollowedProgram(Catalog.BackTwelveWeeks, Start).On(Start.PlusDays(day))!;

        (on.Week, on.PhaseNumber).Should().Be((week, phase));
        (on.RoutineOf("morning"), on.RoutineOf("evening"), on.RoutineOf("break")).Should().Be((morning, morning, pause));
        on.RoutineOf("noon").Should().BeNull();
    }

    [Fact]
    public void It_takes_twelve_weeks_and_its_routines_are_known()
    {
        Catalog.BackTwelveWeeks.Weeks.Should().Be(12);
        Slots().Select(s => s.RoutineId).Should().OnlyContain(id => Catalog.FindRoutine(id) != null);
        Catalog.BackTwelveWeeks.Routines.Should().OnlyContain(r => Catalog.FindRoutine(r.Id) == r);
        Catalog.BackTwelveWeeks.Routines.Select(r => r.Id).Should().BeSubsetOf(Slots().Select(s => s.RoutineId));
        Catalog.Routines.Should().NotIntersectWith(Catalog.BackTwelveWeeks.Routines);
    }

    // Three of the five begin in the third week; the hip flexor has the 60 s of the evidence from the fifth on.
    [Theory]
    [InlineData("trunk-rotation", 4)]
    [InlineData("childs-pose", 4)]
    [InlineData("cat-camel", 4)]
    [InlineData("hamstring", 4)]
    [InlineData("hip-flexor", 3)]
    public void What_a_day_has_of_a_stretch_grows_from_phase_to_phase(string stretch, int phases)
    {
        double[] seconds = [.. Catalog.BackTwelveWeeks.Phases.Select(p => p.Slots.Sum(s => Held(s.RoutineId, stretch)))];

        seconds.Should().BeInAscendingOrder();
        seconds.Take(phases).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void It_begins_with_easier_forms_and_brings_something_new_towards_its_end()
    {
        List<string[]> mornings = [.. Catalog.BackTwelveWeeks.Phases.Select(p => Catalog.FindRoutine(p.RoutineOf("morning")!)!.Steps.Cast<StretchStep>().Select(s => s.Stretch.Id).ToArray())];

        mornings[0].Should().Contain(["pelvic-tilt", "single-knee-to-chest", "supine-hamstring", "standing-hip-flexor"]).And.NotContain(["hamstring", "hip-flexor", "childs-pose"]);
        mornings[1].Should().Equal(mornings[2]).And.Equal(Catalog.BackRelief.Steps.Cast<StretchStep>().Select(s => s.Stretch.Id));
        mornings[3].Except(mornings[2]).Should().Equal("open-book");
    }

    [Fact]
    public void No_stretch_is_held_for_more_than_sixty_seconds_on_a_side_at_once()
        => Catalog.BackTwelveWeeks.Routines.SelectMany(r => r.Steps).Cast<StretchStep>().Where(s => s.Stretch.Style == StretchStyle.Static)
            .Should().OnlyContain(s => s.EffectiveDose.Hold!.Value.TotalSeconds * s.EffectiveDose.Reps <= 60);

    [Fact]
    public void The_whole_grows_by_steps_that_one_can_take()
    {
        double[] minutes = [.. Catalog.BackTwelveWeeks.Phases.Select(p => Catalog.FindRoutine(p.RoutineOf("morning")!)!.ToTimeline().Total!.Value.TotalMinutes)];

        minutes.Should().BeInAscendingOrder();
        minutes.Zip(minutes.Skip(1), (before, after) => after / before).Should().OnlyContain(growth => growth < 1.5);
        minutes[^1].Should().BeLessThan(14);
    }

    [Fact]
    public void A_plan_follows_it_from_the_first_day_to_the_last()
    {
        Schedule schedule = Catalog.BackTwelveWeeksDay(Start).ToSchedule(Zone);
        List<Occurrence> all = [.. schedule.Between(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0))];

        all.Select(o => o.Day).Distinct().Should().Equal(Enumerable.Range(0, 84).Select(Start.PlusDays));
        var followed = new FollowedProgram(Catalog.BackTwelveWeeks, Start);
        all.Should().OnlyContain(o => o.RoutineId == followed.On(o.Day)!.RoutineOf(o.RuleId));
        all.Where(o => o.Day == Start).Select(o => o.Local.TimeOfDay.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal("07:00", "09:00", "11:00", "13:00", "15:00", "17:00", "19:00", "21:30");
    }

    [Fact]
    public void Its_day_is_that_of_the_other_plan_for_the_back()
    {
        Plan day = Catalog.BackTwelveWeeksDay(Start);
        day.Rules.Select(r => (r.Trigger, r.Priority)).Should().Equal(Catalog.BackReliefDay.Rules.Select(r => (r.Trigger, r.Priority)));
        (day.Awake, day.MinimumGap, day.Zone).Should().Be((Catalog.BackReliefDay.Awake, Catalog.BackReliefDay.MinimumGap, null));
    }

    [Fact]
    public void A_document_may_follow_it_too()
        => Catalog.Reader.ReadPlan("""
            { "id": "mine", "zone": "Europe/Berlin", "program": { "id": "back-12-weeks", "start": "2026-03-02" },
              "rules": [ { "id": "am", "slot": "morning", "trigger": { "kind": "wake" } } ] }
            """).GetValueOrThrow().Program!.Program.Should().Be(Catalog.BackTwelveWeeks);

    [Fact]
    public void Adherence_is_counted_week_by_week()
    {
        Schedule schedule = Catalog.BackTwelveWeeksDay(Start).ToSchedule(Zone);
        Instant end = Zone.AtStartOfDay(Start.PlusDays(84)).ToInstant();

        // In week n the first n sessions of the week are done.
        List<Session> done = [];
        foreach (IGrouping<int, Occurrence> week in schedule.Between(Instant.FromUtc(2026, 1, 1, 0, 0), end).GroupBy(o => Period.DaysBetween(Start, o.Day) / 7))
            done.AddRange(week.Take(week.Key + 1).Select(Done));
        AdherenceReport report = schedule.Adherence(done, Start, end - Duration.FromSeconds(1));

        report.Weeks.Select(w => w.Done).Should().Equal(Enumerable.Range(1, 12));
        report.Weeks.Select(w => w.Planned).Should().OnlyContain(planned => planned == 7 * 8);
    }

    private static Session Done(Occurrence occurrence)
    {
        Routine routine = Catalog.FindRoutine(occurrence.RoutineId)!;
        Player player = routine.ToTimeline().Start();
        Duration total = routine.ToTimeline().Total!.Value;
        return player.ToSession(total, occurrence.At, occurrence.At + total, occurrence.RuleId);
    }

    private static double Held(string routineId, string stretch)
        => Catalog.FindRoutine(routineId)!.ToTimeline().Segments
            .Where(s => s.Kind is SegmentKind.Hold && s.Stretch.Id == stretch).Sum(s => s.Duration!.Value.TotalSeconds);

    private static IEnumerable<ProgramSlot> Slots() => Catalog.BackTwelveWeeks.Phases.SelectMany(p => p.Slots);
}
