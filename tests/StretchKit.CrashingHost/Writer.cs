using System;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;

namespace StretchKit.CrashingHost;

/// <summary>
/// Somebody who records meanwhile: events and sessions, which no reminder takes notice of. Writes down
/// what is to be recorded, and what was; says whether the store held out.
/// </summary>
internal static class Writer
{
    public static async Task<bool> RunAsync(IReminders reminders, Journal journal, TimeProvider time, Settings settings, CancellationToken cancellation)
    {
        for (int i = 0; i < settings.Writes && !cancellation.IsCancellationRequested; i++)
        {
            string person = $"p{i % settings.People}";
            Instant now = Instant.FromDateTimeOffset(time.GetUtcNow());
            bool isSession = i / settings.People % 2 == 0;
            string what = $"{(isSession ? "session" : "event")} {person} {InstantPattern.ExtendedIso.Format(now)}";
            journal.Write($"to-record {what}");
            try
            {
                RecordResult result = isSession
                    ? await reminders.RecordAsync(person, new Session("back-relief", now, now, []), null, CancellationToken.None)
                    : await reminders.RecordAsync(person, ReminderEvent.Resumed(now), CancellationToken.None);
                if (result.Outcome == RecordOutcome.Recorded)
                    journal.Write($"recorded {what}");
            }
            catch (ReminderStoreException failure)
            {
                journal.Write($"failed {failure.Fault}");
                return false;
            }
        }

        return true;
    }
}
