using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>What holds for every plan, state and instant, whatever the answers are.</summary>
public sealed class ScheduleLawTests
{
    private static readonly Gen<Case> AnyCase =
        from place in PlanGen.Place
        from plan in PlanGen.Plan(place.Zone, place.Date)
        from drafts in EventGen.Drafts
        from probe in Gen.Int[-2 * 1440, 4 * 1440]
        from length in Gen.Int[0, 5 * 1440]
        select new Case(plan, place.Date, drafts, probe, length);

    [Fact]
    public void Next_is_after_and_all_of_them_follow_each_other()
        => Each(50, c =>
        {
            Instant after = c.From;
            List<Occurrence> listed = [.. c.Schedule.Between(c.From + Duration.Epsilon, c.To, c.State)];
            foreach (Occurrence expected in listed)
            {
                Occurrence next = c.Schedule.Next(after, c.State)!.Value;
                next.Should().Be(expected);
                (next.At > after).Should().BeTrue();
                after = next.At;
            }

            Occurrence? last = c.Schedule.Next(after, c.State);
            (last is null || last.Value.At >= c.To).Should().BeTrue();
            c.Schedule.Upcoming(c.From, listed.Count, c.State).Should().Equal(listed);
        });

    [Fact]
    public void Between_adds_up_over_ranges_side_by_side()
        => Each(60, c =>
        {
            Instant middle = c.From + Duration.FromMinutes(c.Length / 3);
            c.Schedule.Between(c.From, middle, c.State).Concat(c.Schedule.Between(middle, c.To, c.State))
                .Should().Equal(c.Schedule.Between(c.From, c.To, c.State));
        });

    [Fact]
    public void Without_state_the_gap_the_quiet_time_and_the_limit_are_kept()
        => Each(120, c =>
        {
            List<Occurrence> all = [.. c.Schedule.Between(c.From, c.To)];
            foreach (IGrouping<LocalDate, Occurrence> day in all.GroupBy(o => o.Day))
            {
                day.Zip(day.Skip(1)).All(pair => pair.Second.At - pair.First.At >= c.Plan.MinimumGap).Should().BeTrue();
                day.Count().Should().BeLessThanOrEqualTo(c.Plan.DailyLimit ?? int.MaxValue);
            }

            foreach (Occurrence occurrence in all.Where(o => o.Rule.Quiet != QuietMode.Ignore))
                Quiet(c.Plan, occurrence.At).Should().BeFalse($"{occurrence} is in quiet time");
        });

    [Fact]
    public void A_chain_goes_on_from_the_end_of_a_pause_whenever_one_asks()
    {
        Schedule schedule = new(new Plan("p", [new ReminderRule("r", "routine", new EveryTrigger(Duration.FromMinutes(37), restart: Restart.Session))], DateTimeZone.Utc)
        { Awake = new WakingHours(new LocalTime(0, 0), new LocalTime(23, 30)), MinimumGap = Duration.Zero });
        ReminderState state = schedule.After(ReminderEvent.Paused(At.Utc("2026-06-09T23:00Z"), At.Utc("2026-06-10T04:34Z"), ruleId: "r"));

        List<string> day = [.. schedule.OnDay("2026-06-10", state).Select(o => o.Wall())];
        day.Should().StartWith(["2026-06-10T05:11", "2026-06-10T05:48"]);
        for (Instant after = At.Utc("2026-06-10T04:00Z"); after < At.Utc("2026-06-10T22:00Z"); after += Duration.FromMinutes(50))
            day.Should().Contain(schedule.Next(after, state)!.Value.Wall());
    }

    [Fact]
    public void Nothing_comes_in_a_pause()
        => Each(60, c =>
        {
            Instant to = c.To + Duration.FromHours(30);
            if (c.State.Events.Any(e => e.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed && e.At > c.From))
                return;
            c.Schedule.Between(c.From, to, c.State.Apply(ReminderEvent.Paused(c.From, to))).Should().BeEmpty();
        });

    [Fact]
    public void Rules_of_different_priority_may_be_written_in_any_order()
        => Each(60, c =>
        {
            ReminderRule[] rules = [.. c.Plan.Rules.Select((r, i) => r with { Priority = i })];
            Schedule one = Copy(c.Plan, rules).ToSchedule();
            Schedule other = Copy(c.Plan, rules.Reverse()).ToSchedule();
            one.Between(c.From, c.To).Should().Equal(other.Between(c.From, c.To));
        });

    [Fact]
    public void Facts_count_the_same_in_any_order_of_arrival_and_in_pieces()
        => Each(60, c =>
        {
            ReminderEvent[] events = [.. c.State.Events];
            List<Occurrence> answers = [.. c.Schedule.Between(c.From, c.To, c.State)];
            var random = new Random(events.Length);
            random.Shuffle(events);
            ReminderState oneByOne = ReminderState.Empty;
            foreach (ReminderEvent happened in events)
            {
                // Asking in between makes each state fold its events on top of those of the one before.
                oneByOne = oneByOne.Merge(ReminderState.From([happened]));
                c.Schedule.Next(c.From, oneByOne);
            }

            int first = random.Next(events.Length + 1);
            ReminderState one = ReminderState.From(events[..first]);
            ReminderState other = ReminderState.From(events[(first / 2)..]);
            ReminderState[] all = [oneByOne, ReminderState.From(events), one.Merge(other), other.Merge(one), c.State.Merge(c.State), c.State.Merge(one.Merge(other))];
            all.Should().OnlyContain(s => s == c.State);
            foreach (ReminderState state in all)
                c.Schedule.Between(c.From, c.To, state).Should().Equal(answers);
        });

    [Fact]
    public void One_session_answers_at_most_one_reminder_and_none_of_higher_priority_is_spared()
        => Each(60, c =>
        {
            List<DayReminder> days = [.. Enumerable.Range(-3, 9).SelectMany(d => c.Schedule.Day(c.Date.PlusDays(d), c.From, c.State))];
            days.Where(r => r.Answer is not null).GroupBy(r => r.Answer).Count(answered => answered.Count() > 1).Should().Be(0);
            foreach (DayReminder spared in days.Where(r => r.Status == DayReminderStatus.Spared))
            {
                int[] priorities = [.. c.State.Events.Where(e => e.Kind == ReminderEventKind.Completed && e.At == spared.SessionEnd).Select(PriorityOf)];
                priorities.Max().Should().BeGreaterThanOrEqualTo(spared.Rule.Priority);
            }

            int PriorityOf(ReminderEvent session)
                => c.Plan.Rules.FirstOrDefault(r => r.Id == session.RuleId)?.Priority ?? c.Plan.Rules.Max(r => r.Priority);
        });

    [Fact]
    public void An_edit_of_the_plan_changes_nothing_that_was_said_of_an_occurrence_that_both_plans_name()
        => Each(60, c =>
        {
            // A rule more: of what the others had, what was skipped or delivered stays so.
            Plan edited = Copy(c.Plan, c.Plan.Rules.Append(new ReminderRule("more", "routine", Trigger.At("12:34:56"))));
            Dictionary<OccurrenceName, DayReminderStatus> before = Said(c.Schedule);
            Dictionary<OccurrenceName, DayReminderStatus> after = Said(edited.ToSchedule());
            foreach (OccurrenceName name in before.Keys.Intersect(after.Keys))
                after[name].Should().Be(before[name]);

            Dictionary<OccurrenceName, DayReminderStatus> Said(Schedule schedule)
                => Enumerable.Range(-2, 6).SelectMany(d => schedule.Day(c.Date.PlusDays(d), c.From, c.State))
                    .Where(r => c.State.Events.Any(e => e.Occurrence == r.Name)
                        && r.Status is DayReminderStatus.Skipped or DayReminderStatus.Delivered)
                    .ToDictionary(r => r.Name, r => r.Status);
        });

    [Fact]
    public void What_is_known_of_one_time_never_passes_to_another()
        => Each(60, c =>
        {
            // One more time in a rule, or one less: whatever still has its name still has its fate.
            ReminderRule first = c.Plan.Rules[0];
            if (first.Trigger is not AtTrigger at)
                return;
            var edited = new AtTrigger(at.Times.Skip(1).Append(new LocalTime(12, 34, 56)));
            Schedule after = Copy(c.Plan, c.Plan.Rules.Select((r, i) => i == 0 ? r with { Trigger = edited } : r)).ToSchedule();
            foreach (ReminderEvent happened in c.State.Events.Where(e => e.Kind == ReminderEventKind.Skipped))
            {
                after.Between(c.From, c.To, c.State).Select(o => o.Name).Should().NotContain(
                    Last(c.State, happened.Occurrence!.Value) == ReminderEventKind.Skipped ? happened.Occurrence.Value : default);
            }

            after.Between(c.From, c.To, c.State).Where(o => o.Slot == Slot.At(new LocalTime(12, 34, 56)) && o.RuleId == first.Id)
                .All(o => c.State.Events.All(e => e.Occurrence != o.Name)).Should().BeTrue();
        });

    [Fact]
    public void Many_threads_get_the_answers_of_one()
        => Each(20, c =>
        {
            List<Occurrence> alone = [.. c.Schedule.Between(c.From, c.To, c.State)];
            ReminderState shared = ReminderState.From(c.State.Events);
            Schedule schedule = c.Plan.ToSchedule();
            Parallel.For(0, 8, _ => schedule.Between(c.From, c.To, shared).ToList().Should().Equal(alone));
        });

    private static void Each(int cases, Action<Case> law) => AnyCase.Sample(law, iter: cases);

    private static ReminderEventKind Last(ReminderState state, OccurrenceName name)
        => state.Events.Last(e => e.Occurrence == name).Kind;

    private static Plan Copy(Plan plan, IEnumerable<ReminderRule> rules) => new(plan.Id, rules, plan.Zone)
    {
        Start = plan.Start,
        End = plan.End,
        Awake = plan.Awake,
        Except = plan.Except,
        Quiet = plan.Quiet,
        MinimumGap = plan.MinimumGap,
        DailyLimit = plan.DailyLimit,
    };

    /// <summary>Whether an instant is in quiet time, asked of NodaTime's own resolver, window by window.</summary>
    private static bool Quiet(Plan plan, Instant at)
    {
        LocalDate today = at.InZone(plan.Zone!).Date;
        return plan.Quiet.OfType<OneTimeQuietTime>().Any(q => Resolved(q.Start) <= at && at < Resolved(q.End))
            || Enumerable.Range(-3, 7).Select(today.PlusDays).Any(day => plan.Quiet.OfType<WeeklyQuietTime>().Any(q =>
                q.On.Includes(day.DayOfWeek)
                && Resolved(day + q.Window.From) <= at
                && at < Resolved(day.PlusDays(q.Window.CrossesMidnight ? 1 : 0) + q.Window.To)));

        Instant Resolved(LocalDateTime local) => plan.Zone!.AtLeniently(local).ToInstant();
    }

    internal sealed class Case(Plan plan, LocalDate date, EventGen.Draft[] drafts, int probe, int length)
    {
        private readonly Lazy<ReminderState> _state = new(() =>
        {
            var c = new EngineCase(plan, null, date, drafts, []);
            return new EngineTranscript(c, EventGen.Happen(c)).State;
        });

        public Plan Plan => plan;

        public LocalDate Date => date;

        public int Length => length;

        public Schedule Schedule { get; } = plan.ToSchedule();

        public ReminderState State => _state.Value;

        public Instant From { get; } = plan.Zone!.AtLeniently(date.AtMidnight()).ToInstant() + Duration.FromMinutes(probe);

        public Instant To => From + Duration.FromMinutes(length);
    }
}
