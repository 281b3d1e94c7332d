using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// When a rule fires within its days: at times of day, at given date-times, on waking, before sleep, or every so often.
/// The hierarchy is closed. Immutable and equal by value.
/// </summary>
public abstract class Trigger : IEquatable<Trigger>
{
    private protected Trigger()
    {
    }

    /// <summary>Whether two triggers are equal by value; both may be null.</summary>
    public static bool operator ==(Trigger? left, Trigger? right) => Equals(left, right);

    /// <summary>Whether two triggers differ.</summary>
    public static bool operator !=(Trigger? left, Trigger? right) => !Equals(left, right);

    /// <summary>At times of day.</summary>
    /// <param name="times">Local times, <c>HH:mm</c> or <c>HH:mm:ss</c>; at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no time, one is there twice, or one is not a time of day.</exception>
    public static AtTrigger At(params string[] times)
        => new(Guard.NotNull(times).Select(t => LocalTimeText.Parse(t, nameof(times))));

    /// <summary>At times of day.</summary>
    /// <param name="times">Local times in whole seconds; at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no time, or one is there twice or has a fraction of a second.</exception>
    public static AtTrigger At(params LocalTime[] times) => new(times);

    /// <summary>At local date-times that the application computed itself, each belonging to its date.</summary>
    /// <param name="at">Local date-times in whole seconds; at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is none, or one is there twice or has a fraction of a second.</exception>
    public static DatesTrigger Dates(params LocalDateTime[] at) => new(at);

    /// <summary>At local date-times that the application computed itself, each belonging to its date.</summary>
    /// <param name="at">Local date-times in whole seconds; at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is none, or one is there twice or has a fraction of a second.</exception>
    public static DatesTrigger Dates(IEnumerable<LocalDateTime> at) => new(at);

    /// <summary>When the waking window begins.</summary>
    /// <param name="offset">How much later; negative for earlier; at most a day either way. Null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="offset"/> is out of range or not a whole number of seconds.</exception>
    public static WakeTrigger OnWaking(Duration? offset = null) => new(offset ?? Duration.Zero);

    /// <summary>When the waking window ends, or before.</summary>
    /// <param name="before">How long before it; negative for after; at most a day either way. Null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="before"/> is out of range or not a whole number of seconds.</exception>
    public static SleepTrigger BeforeSleep(Duration? before = null) => new(-(before ?? Duration.Zero));

    /// <summary>Every so often within a window.</summary>
    /// <param name="interval">The time between two occurrences: one minute to a day, in whole seconds.</param>
    /// <param name="from">When the window begins, local time; null for the waking window's.</param>
    /// <param name="to">When the window ends, local time; itself not in it; null for the waking window's.</param>
    /// <param name="first">How long after the window's start the first comes; null for <paramref name="interval"/>.</param>
    /// <param name="restart">What begins the interval anew.</param>
    /// <exception cref="ArgumentException">A value is out of range or not a whole number of seconds.</exception>
    public static EveryTrigger Every(
        Duration interval,
        LocalTime? from = null,
        LocalTime? to = null,
        Duration? first = null,
        Restart restart = Restart.Never)
        => new(interval, from, to, first, restart);

    /// <summary>Every so often within a window given as text.</summary>
    /// <param name="interval">The time between two occurrences: one minute to a day, in whole seconds.</param>
    /// <param name="from">When the window begins: <c>HH:mm</c> or <c>HH:mm:ss</c>.</param>
    /// <param name="to">When the window ends, itself not in it: <c>HH:mm</c> or <c>HH:mm:ss</c>.</param>
    /// <exception cref="ArgumentException">A value is out of range, not a whole number of seconds, or not a time of day.</exception>
    public static EveryTrigger Every(Duration interval, string from, string to)
        => new(interval, LocalTimeText.Parse(from, nameof(from)), LocalTimeText.Parse(to, nameof(to)));

    /// <summary>Every so often within a window given as text.</summary>
    /// <param name="interval">The time between two occurrences: one minute to a day, in whole seconds.</param>
    /// <param name="from">When the window begins: <c>HH:mm</c> or <c>HH:mm:ss</c>; or <c>null</c> for the waking window's start.</param>
    /// <param name="to">When the window ends (exclusive): <c>HH:mm</c> or <c>HH:mm:ss</c>; or <c>null</c> for the waking window's end.</param>
    /// <exception cref="ArgumentException">A value is out of range, not a whole number of seconds, or not a time of day.</exception>
    public static EveryTrigger Every(TimeSpan interval, string? from = null, string? to = null)
        => new(
            Duration.FromTimeSpan(interval),
            from is null ? null : LocalTimeText.Parse(from, nameof(from)),
            to is null ? null : LocalTimeText.Parse(to, nameof(to)));

    /// <inheritdoc/>
    public abstract bool Equals(Trigger? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Trigger);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    private protected static Duration CheckedOffset(Duration offset, string name)
        => Guard.WholeSeconds(Guard.InRange(offset, -Duration.FromDays(1), Duration.FromDays(1), name), name);
}
