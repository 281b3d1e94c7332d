using System;

namespace StretchKit.Hosting;

/// <summary>How reminders are delivered. The defaults suit an application in which a person sits before the screen.</summary>
public sealed class StretchReminderOptions
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>How long a sink may take over one delivery before it counts as failed. Default 30 seconds; more than 0.</summary>
    public TimeSpan DeliveryTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a process keeps others from a delivery that it has begun. If it dies, another takes over after this time.
    /// Default 1 minute; longer than <see cref="DeliveryTimeout"/>, at most 1 day. The same in all processes on one store.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a delivery is tried before it is given up. Default 5; 1 or more.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>How long to wait after the first failed attempt; each further one waits twice as long. Default 5 seconds; 0 or more.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait between two attempts. Default 5 minutes; not less than <see cref="RetryDelay"/>, at most 1 day.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How late a reminder may be and still count as on time. What is later came due while nobody looked, and the plan's <see cref="CatchUp"/>
    /// decides what becomes of it. Default 1 minute; more than 0, at most 1 day.
    /// </summary>
    public TimeSpan OnTime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How often to look at the clock and the store while nothing is due: so soon a clock that was set, a machine that woke up and what another process
    /// wrote are noticed. Default 15 seconds; more than 0, and not more than <see cref="OnTime"/>.
    /// </summary>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How many deliveries may be under way at once. Default 16; 1 or more. Those to one person are never at once.</summary>
    public int MaxConcurrentDeliveries { get; set; } = 16;

    /// <summary>How far back events are read to decide what is due. Default 14 days; at least 7 days, since what happened up to five days before a reminder can affect it.</summary>
    public TimeSpan StateWindow { get; set; } = TimeSpan.FromDays(14);

    /// <summary>
    /// How far ahead of the clock the instant of an event may be. An event further ahead comes from a wrong clock and is not recorded
    /// (<see cref="RecordOutcome.AheadOfClock"/>), unless something later is recorded already. Default 1 hour; 0 or more, at most 1 day.
    /// </summary>
    public TimeSpan MaxAhead { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether log entries name the person. Default no: ids of people are personal data.</summary>
    public bool LogPersonIds { get; set; }

    /// <summary>What is wrong with the options; null for nothing.</summary>
    internal string? Fault()
        => DeliveryTimeout <= TimeSpan.Zero ? "DeliveryTimeout must be more than 0."
            : Lease <= DeliveryTimeout ? "Lease must be longer than DeliveryTimeout, or a second process could begin a delivery that is still under way."
            : Lease > Longest ? "Lease must be at most 1 day."
            : MaxAttempts < 1 ? "MaxAttempts must be 1 or more."
            : RetryDelay < TimeSpan.Zero ? "RetryDelay must be 0 or more."
            : MaxRetryDelay < RetryDelay ? "MaxRetryDelay must not be less than RetryDelay."
            : MaxRetryDelay > Longest ? "MaxRetryDelay must be at most 1 day."
            : OnTime <= TimeSpan.Zero || OnTime > Longest ? "OnTime must be more than 0 and at most 1 day."
            : CheckEvery <= TimeSpan.Zero || CheckEvery > OnTime ? "CheckEvery must be more than 0 and not more than OnTime."
            : MaxConcurrentDeliveries < 1 ? "MaxConcurrentDeliveries must be 1 or more."
            : MaxAhead < TimeSpan.Zero || MaxAhead > Longest ? "MaxAhead must be 0 or more and at most 1 day."
            : StateWindow < TimeSpan.FromDays(7) ? "StateWindow must be at least 7 days."
            : null;
}
