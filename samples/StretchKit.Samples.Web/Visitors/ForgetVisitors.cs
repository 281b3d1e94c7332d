using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>Forgets, once an hour, the visitors who have not been here for a long time, so that the store does not grow for ever.</summary>
internal sealed partial class ForgetVisitors(
    Visits visits, IReminders reminders, TimeProvider time, IOptions<Settings> settings, ILogger<ForgetVisitors> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is ReminderStoreException or Microsoft.Data.Sqlite.SqliteException)
            {
                Failed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ForgetAsync(CancellationToken stopping)
    {
        Instant before = Instant.FromDateTimeOffset(time.GetUtcNow()) - Duration.FromDays(settings.Value.ForgetAfterDays);
        int forgotten = 0;
        foreach (string visitor in visits.GoneSince(before))
        {
            await reminders.ForgetAsync(visitor, stopping);
            visits.Forget(visitor);
            forgotten++;
        }

        if (forgotten > 0)
            Forgotten(forgotten, settings.Value.ForgetAfterDays);
    }

    [LoggerMessage(1, LogLevel.Information, "Forgot {Visitors} visitors who had not come for {Days} days.")]
    private partial void Forgotten(int visitors, int days);

    [LoggerMessage(2, LogLevel.Error, "Could not forget visitors; it is tried again in an hour.")]
    private partial void Failed(Exception failure);
}
