using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// Fires every so often within a window: first after <see cref="First"/>, then each <see cref="Interval"/> later, in
/// elapsed time, while before the window's end.
/// </summary>
public sealed class EveryTrigger : Trigger
{
    /// <summary>The shortest interval: one minute.</summary>
    public static readonly Duration MinInterval = Duration.FromMinutes(1);

    /// <summary>Fires every so often.</summary>
    /// <param name="interval">The time between two occurrences: one minute to a day, in whole seconds.</param>
    /// <param name="from">When the window begins, local time; null for the waking window's.</param>
    /// <param name="to">When the window ends, local time; itself not in it; null for the waking window's.</param>
    /// <param name="first">How long after the window's start the first comes, 0 to a day; null for <paramref name="interval"/>.</param>
    /// <param name="restart">What begins the interval anew.</param>
    /// <exception cref="ArgumentException">A value is out of range or not a whole number of seconds.</exception>
    public EveryTrigger(
        Duration interval,
        LocalTime? from = null,
        LocalTime? to = null,
        Duration? first = null,
        Restart restart = Restart.Never)
    {
        Interval = Guard.WholeSeconds(Guard.InRange(interval, MinInterval, Duration.FromDays(1)));
        From = from?.WholeSeconds();
        To = to?.WholeSeconds();
        First = first is { } given ? Guard.WholeSeconds(Guard.InRange(given, Duration.Zero, Duration.FromDays(1), nameof(first)), nameof(first)) : null;
        Restart = Guard.Defined(restart);
    }

    /// <summary>The elapsed time between two occurrences.</summary>
    public Duration Interval { get; }

    /// <summary>When the window begins, local time; null for the waking window's.</summary>
    public LocalTime? From { get; }

    /// <summary>When the window ends, local time, itself not in it; null for the waking window's.</summary>
    public LocalTime? To { get; }

    /// <summary>Elapsed time from the window's start to the first occurrence; null for <see cref="Interval"/>.</summary>
    public Duration? First { get; }

    /// <summary>What begins the interval anew.</summary>
    public Restart Restart { get; }

    /// <summary>Returns the trigger with another <see cref="Interval"/>.</summary>
    /// <param name="interval">The time between two occurrences: one minute to a day, in whole seconds.</param>
    /// <exception cref="ArgumentException"><paramref name="interval"/> is out of range or not a whole number of seconds.</exception>
    public EveryTrigger WithInterval(Duration interval) => new(interval, From, To, First, Restart);

    /// <summary>Returns the trigger with another <see cref="Interval"/>.</summary>
    /// <param name="interval">The time between two occurrences: one minute to a day, in whole seconds.</param>
    /// <exception cref="ArgumentException"><paramref name="interval"/> is out of range or not a whole number of seconds.</exception>
    public EveryTrigger WithInterval(TimeSpan interval) => WithInterval(Duration.FromTimeSpan(interval));

    /// <summary>Returns the trigger with another window.</summary>
    /// <param name="from">When the window begins, local time; or <c>null</c> for the waking window's start.</param>
    /// <param name="to">When the window ends (exclusive), local time; or <c>null</c> for the waking window's end.</param>
    /// <exception cref="ArgumentException">A time is not in whole seconds.</exception>
    public EveryTrigger WithWindow(LocalTime? from, LocalTime? to) => new(Interval, from, to, First, Restart);

    /// <inheritdoc/>
    public override bool Equals(Trigger? other)
        => other is EveryTrigger every && Interval == every.Interval && From == every.From && To == every.To
            && First == every.First && Restart == every.Restart;

    /// <inheritdoc/>
    public override int GetHashCode() => (Interval, From, To, First, Restart).GetHashCode();
}
