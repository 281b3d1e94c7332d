using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting.Delivery;

namespace StretchKit.Hosting.Telemetry;

/// <summary>What is seen from outside: log entries, metrics, activities, health. Ids of people are in none of them, save in the log where the options say so.</summary>
internal sealed class ReminderTelemetry : IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "StretchKit.Hosting";

    private static readonly ActivitySource Activities = new(Name);

    private readonly ILogger _log;
    private readonly bool _namesPeople;
    private readonly ReminderHealth _health;
    private readonly Meter _meter;
    private readonly Counter<long> _due;
    private readonly Counter<long> _delivered;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _givenUp;
    private readonly Histogram<double> _lateness;

    public ReminderTelemetry(
        ILogger<ReminderService> log, IMeterFactory meters, IOptions<StretchReminderOptions> options, ReminderHealth health)
    {
        _log = log;
        _health = health;
        _namesPeople = options.Value.LogPersonIds;
        _meter = meters.Create(Name);
        _due = _meter.CreateCounter<long>("stretchkit.reminders.due", "{reminder}", "Reminders that came due and were begun with.");
        _delivered = _meter.CreateCounter<long>("stretchkit.reminders.delivered", "{reminder}", "Reminders that were delivered.");
        _retries = _meter.CreateCounter<long>("stretchkit.reminders.retries", "{attempt}", "Attempts after the first.");
        _failed = _meter.CreateCounter<long>("stretchkit.reminders.failed", "{attempt}", "Attempts that failed.");
        _givenUp = _meter.CreateCounter<long>("stretchkit.reminders.given_up", "{reminder}", "Reminders that were tried as often as allowed and not delivered.");
        _lateness = _meter.CreateHistogram<double>("stretchkit.reminders.lateness", "s", "How long after their time reminders were delivered.");
    }

    public void Dispose() => _meter.Dispose();

    public static Activity? Start(ReminderDelivery delivery)
        => Activities.StartActivity("deliver reminder", ActivityKind.Producer)?
            .SetTag("stretchkit.attempt", delivery.Attempt)
            .SetTag("stretchkit.catch_up", delivery.IsCatchUp);

    public void Begun(ReminderDelivery delivery)
    {
        (delivery.Attempt == 1 ? _due : _retries).Add(1);
        ReminderLog.Begun(_log, delivery.Occurrence.Name.ToString(), delivery.Attempt, Person(delivery.PersonId));
    }

    public void Ended(ReminderDelivery delivery, Attempted attempted, bool givenUp)
    {
        string occurrence = delivery.Occurrence.Name.ToString();
        string person = Person(delivery.PersonId);
        if (attempted.Delivered)
        {
            _delivered.Add(1);
            _lateness.Record(delivery.Lateness.TotalSeconds);
            ReminderLog.Delivered(_log, occurrence, delivery.Attempt, delivery.Lateness.TotalSeconds, person);
            return;
        }

        _failed.Add(1);
        if (!givenUp)
        {
            ReminderLog.Failed(_log, attempted.Failure, occurrence, delivery.Attempt, person);
            return;
        }

        _givenUp.Add(1);
        _health.GivenUp();
        ReminderLog.GivenUp(_log, attempted.Failure, occurrence, delivery.Attempt, person);
    }

    public void TakenOver(ReminderDelivery delivery)
        => ReminderLog.TakenOver(_log, delivery.Occurrence.Name.ToString(), delivery.Attempt, Person(delivery.PersonId));

    public void GiveUpFailed(ReminderDelivery delivery, Exception failure)
        => ReminderLog.GiveUpFailed(_log, failure, delivery.Occurrence.Name.ToString(), Person(delivery.PersonId));

    public void PersonFailed(string personId, Exception failure)
    {
        _health.PersonFailed();
        ReminderLog.PersonFailed(_log, failure, Person(personId));
    }

    public void StoreFailed(Exception failure)
    {
        _health.Failed(failure);
        ReminderLog.StoreFailed(_log, failure);
    }

    public void Turned(Instant now) => _health.Turned(now);

    private string Person(string personId) => _namesPeople ? personId : "(not named)";
}
