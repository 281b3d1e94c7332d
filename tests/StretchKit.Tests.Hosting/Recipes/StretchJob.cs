#region quartz
using System;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using Quartz;
using StretchKit;

/// <summary>Quartz waits and runs; the plan says when. Each run arms the next, so that the job has one trigger at a time.</summary>
public sealed class StretchJob(Schedule schedule, IClock clock, Action<Occurrence> remind) : IJob
{
    public static readonly TriggerKey Key = new("next-stretch");

    public static ITrigger TriggerFor(Occurrence next)
        => TriggerBuilder.Create().WithIdentity(Key).StartAt(next.ToDateTimeOffset()).Build();

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        Instant due = Instant.FromDateTimeOffset(context.ScheduledFireTimeUtc ?? context.FireTimeUtc);
        if (schedule.Next(due - Duration.Epsilon) is { } occurrence && occurrence.At == due)
            remind(occurrence);
        if (schedule.Next(Instant.Max(due, clock.GetCurrentInstant())) is { } next)
            await context.Scheduler.RescheduleJob(Key, TriggerFor(next), cancellationToken);
    }
}
#endregion
