using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>How a reminder may be put off.</summary>
public sealed record SnoozePolicy
{
    /// <summary>Says how long and how often.</summary>
    /// <param name="delay">How long a snooze puts it off: one second to a day, in whole seconds.</param>
    /// <param name="limit">How often one occurrence may be put off: 0 to 1,000.</param>
    /// <exception cref="System.ArgumentException">A value is out of range or not a whole number of seconds.</exception>
    public SnoozePolicy(Duration delay, int limit)
    {
        Delay = delay;
        Limit = limit;
    }

    /// <summary>Ten minutes, at most three times.</summary>
    public static SnoozePolicy Default { get; } = new(Duration.FromMinutes(10), 3);

    /// <summary>How long a snooze puts it off: one second to a day, in whole seconds.</summary>
    public Duration Delay
    {
        get;
        init => field = Guard.WholeSeconds(Guard.InRange(value, Duration.FromSeconds(1), Duration.FromDays(1)));
    }

    /// <summary>How often one occurrence may be put off; 0 forbids it.</summary>
    public int Limit { get; init => field = Guard.InRange(value, 0, 1_000); }
}
