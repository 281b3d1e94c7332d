using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using Quartz;
using Quartz.Extensibility;
using Xunit;

namespace StretchKit.Tests.Hosting.Recipes;

/// <summary>The recipes of the guide do what they say, and stand in it as they are compiled here.</summary>
public sealed class RecipeTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 11, 0);
    private static readonly Schedule Schedule = Catalog.BackReliefDay.ToSchedule("America/New_York");

    [Theory]
    [InlineData("phone", "PhoneQueue.cs")]
    [InlineData("quartz", "StretchJob.cs")]
    [InlineData("queue", "DueQueue.cs")]
    public void The_guide_shows_the_compiled_code(string region, string file)
    {
        string source = Guide.Read("tests", "StretchKit.Tests.Hosting", "Recipes", file).Split($"#region {region}\n")[1].Split("#endregion")[0];
        Guide.Read("docs", "recipes.md").Should().Contain($"```csharp\n{source}```\n");
    }

    [Fact]
    public void The_phone_holds_what_is_upcoming_whatever_happens()
    {
        var phone = new Phone();
        var queue = new PhoneQueue(phone, []);
        ReminderState state = ReminderState.Empty;
        Instant now = Start;
        Schedule schedule = Schedule;
        for (int round = 0; round < 40; round++)
        {
            queue.Renew(schedule, state, now);
            phone.Passes(now);
            phone.Pending.Should().Equal(schedule.Upcoming(now, 64, state).ToDictionary(o => o.Name.ToString(), o => o.At));
            now += Duration.FromHours(7 * (round % 5));
            state = schedule.Next(now - Duration.FromDays(1), state) is { } past && past.At <= now && round % 3 == 0
                ? schedule.Apply(state, ReminderEvent.Snoozed(past, now)).State
                : schedule.Apply(state, ReminderEvent.Paused(now, now + Duration.FromHours(5))).State;
            queue = new PhoneQueue(phone, queue.Queued);
            if (round == 20)
                schedule = (Catalog.BackReliefDay with { MinimumGap = Duration.Zero }).ToSchedule("America/New_York");
        }
    }

    [Fact]
    public void The_own_queue_gives_each_person_what_is_due_in_order()
    {
        var queue = new DueQueue();
        foreach (string person in new[] { "anna", "bert" })
            queue.Add(person, Schedule, Start);
        var taken = new List<string>();
        while (queue.NextAt < Start + Duration.FromDays(2))
            taken.AddRange(queue.TakeDue(queue.NextAt!.Value).Select(d => $"{d.Person} {d.Occurrence.Name}"));
        taken.Should().Equal(Schedule.Between(Start, Start + Duration.FromDays(2)).SelectMany(o => new[] { $"anna {o.Name}", $"bert {o.Name}" }));
        queue.TakeDue(Start + Duration.FromDays(9)).Should().HaveCount(2, "after a week's sleep there is one for each");
    }

    [Fact]
    public async Task Quartz_runs_the_job_at_the_plan_s_times()
    {
        Instant soon = SystemClock.Instance.GetCurrentInstant() + Duration.FromMilliseconds(1500);
        LocalDateTime first = soon.InUtc().LocalDateTime.With(TimeAdjusters.TruncateToSecond);
        LocalDateTime[] seconds = [.. Enumerable.Range(0, 60).Select(s => first.PlusSeconds(s))];
        Schedule schedule = (Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind("r", Catalog.DeskBreak, Trigger.Dates(seconds)).ToPlan()
            with
        { MinimumGap = Duration.Zero }).ToSchedule();
        var reminded = new List<Instant>();
        var both = new TaskCompletionSource();
        var jobs = new OneJob(() => new StretchJob(schedule, SystemClock.Instance, occurrence =>
        {
            reminded.Add(occurrence.At);
            if (reminded.Count == 2)
                both.SetResult();
        }));
        IScheduler scheduler = await QuartzSchedulerBuilder.Create(quartz => quartz.UseJobFactory(jobs)).BuildScheduler();
        await scheduler.ScheduleJob(JobBuilder.Create<StretchJob>().Build(), StretchJob.TriggerFor(schedule.Next(soon - Duration.FromHours(1))!.Value));
        await scheduler.Start();
        await both.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await scheduler.Shutdown(waitForJobsToComplete: true);

        // On a busy machine a run may be late and a second pass by; none comes twice, and none that is not in the plan.
        reminded.Should().HaveCountGreaterThanOrEqualTo(2).And.BeInAscendingOrder().And.OnlyHaveUniqueItems()
            .And.BeSubsetOf(seconds.Select(s => s.InUtc().ToInstant()));
    }

    private sealed class OneJob(Func<IJob> make) : IJobFactory
    {
        public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken)
            => ValueTask.FromResult(new JobScope(make()));

        public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }

    private sealed class Phone : IPhone
    {
        public SortedDictionary<string, Instant> Pending { get; } = new(StringComparer.Ordinal);

        public void Schedule(string id, Instant at, string title) => Pending[id] = at;

        public void Cancel(string id) => Pending.Remove(id).Should().BeTrue("only what is queued is cancelled");

        public void Passes(Instant now)
        {
            foreach (string shown in Pending.Where(p => p.Value <= now).Select(p => p.Key).ToList())
                Pending.Remove(shown);
        }
    }
}
