using System;
using System.Threading;
using Microsoft.Extensions.Options;
using NodaTime;

namespace StretchKit.Hosting.Telemetry;

/// <summary>How the reminders are: when the loop last turned, what failed since, what was given up lately.</summary>
internal sealed class ReminderHealth(TimeProvider time, IOptions<StretchReminderOptions> options)
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private long? _turned;
    private long? _gaveUp;
    private long? _personFailed;
    private Exception? _failure;

    public void Turned(Instant now)
    {
        lock (_lock)
            (_turned, _failure) = (time.GetTimestamp(), null);
    }

    public void Failed(Exception failure)
    {
        lock (_lock)
            _failure = failure;
    }

    public void PersonFailed()
    {
        lock (_lock)
            _personFailed = time.GetTimestamp();
    }

    public void GivenUp()
    {
        lock (_lock)
            _gaveUp = time.GetTimestamp();
    }

    /// <summary>What is wrong; null for nothing.</summary>
    public ReminderFault? Fault()
    {
        lock (_lock)
        {
            if (_failure is not null)
                return new ReminderFault("The store of reminders cannot be read or written.", IsFatal: true, _failure);
            if (_turned is not { } turned)
                return new ReminderFault("Reminders have not begun yet.", IsFatal: false, null);
            if (time.GetElapsedTime(turned) > (3 * options.Value.CheckEvery) + options.Value.DeliveryTimeout)
                return new ReminderFault("Nobody has looked for due reminders for too long.", IsFatal: true, null);

            // They are tried again after CheckEvery: if that went well, nothing new has failed by then.
            if (_personFailed is { } failed && time.GetElapsedTime(failed) < (2 * options.Value.CheckEvery) + options.Value.DeliveryTimeout)
                return new ReminderFault("The reminders of some people cannot be read or written.", IsFatal: false, null);
            return _gaveUp is { } gaveUp && time.GetElapsedTime(gaveUp) < Lately
                ? new ReminderFault("A reminder was given up within the last hour.", IsFatal: false, null)
                : null;
        }
    }
}
