// Reminders inside a worker service: what comes due is written to the console. "--soon" makes one due in three seconds.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Extensions;
using StretchKit;
using StretchKit.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddStretchReminders<ConsoleSink>();
using IHost app = builder.Build();
await app.StartAsync();

DateTimeZone zone = TimeZones.From(TimeZoneInfo.Local);
PlanBuilder plan = Plan.Build("my-day", zone.Id).Awake("07:00", "22:00")
    .Remind("desk", Catalog.DeskBreak, Trigger.Every(Duration.FromHours(2)));
if (args.Contains("--soon"))
    plan.Remind("soon", Catalog.DeskBreak, Trigger.Dates(SystemClock.Instance.InZone(zone).GetCurrentLocalDateTime().PlusSeconds(3).With(TimeAdjusters.TruncateToSecond)), priority: 1);

IReminders reminders = app.Services.GetRequiredService<IReminders>();
await reminders.SetPlanAsync("me", plan.ToPlan());
Console.WriteLine($"The next reminder comes at {(await reminders.NextAsync("me"))?.ToDateTimeOffset():HH:mm:ss}. Ctrl+C ends.");
await app.WaitForShutdownAsync();

internal sealed class ConsoleSink : IReminderSink
{
    public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        Console.WriteLine($"Time for {delivery.Occurrence.RoutineId} ({delivery.Key}).");
        return ValueTask.CompletedTask;
    }
}
