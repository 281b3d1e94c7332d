using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// The place of an occurrence within its rule and plan-day: <c>07:00</c>, <c>wake</c>, <c>sleep</c>, <c>PT4H</c>. It does
/// not change when other times of the rule do.
/// </summary>
public readonly struct Slot : IEquatable<Slot>
{
    // The ticks, and the kind in the lowest two bits: slots are copied a lot.
    private readonly long _packed;

    private Slot(SlotKind kind, long ticks) => _packed = (ticks << 2) | (long)kind;

    /// <summary>The slot of a rule that fires on waking.</summary>
    public static Slot Wake => new(SlotKind.Wake, 0);

    /// <summary>The slot of a rule that fires before sleep.</summary>
    public static Slot Sleep => new(SlotKind.Sleep, 0);

    /// <summary>What the slot is counted by.</summary>
    public SlotKind Kind => (SlotKind)(_packed & 3);

    /// <summary>The local time it names; null where <see cref="Kind"/> is not <see cref="SlotKind.Time"/>.</summary>
    public LocalTime? Time => Kind == SlotKind.Time ? LocalTime.FromTicksSinceMidnight(Ticks) : null;

    /// <summary>The elapsed time since the window's start; null where <see cref="Kind"/> is not <see cref="SlotKind.Elapsed"/>.</summary>
    public Duration? Elapsed => Kind == SlotKind.Elapsed ? Duration.FromTicks(Ticks) : null;

    internal long Ticks => _packed >> 2;

    /// <summary>Whether two slots are the same.</summary>
    public static bool operator ==(Slot left, Slot right) => left.Equals(right);

    /// <summary>Whether two slots differ.</summary>
    public static bool operator !=(Slot left, Slot right) => !left.Equals(right);

    /// <summary>The slot of a local time.</summary>
    /// <param name="time">The time, kept to 100 nanoseconds.</param>
    public static Slot At(LocalTime time) => new(SlotKind.Time, time.TickOfDay);

    /// <summary>The slot of an elapsed time since the window's start.</summary>
    /// <param name="elapsed">The time, kept to 100 nanoseconds; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> is negative or longer than a week.</exception>
    public static Slot After(Duration elapsed)
        => new(SlotKind.Elapsed, Axis.Of(Guard.InRange(elapsed, Duration.Zero, Duration.FromDays(7))));

    /// <summary>Reads a slot as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slot">The slot.</param>
    /// <returns>Whether the text is a slot.</returns>
    public static bool TryParse(string? text, out Slot slot)
    {
        slot = text == "wake" ? Wake : Sleep;
        if (text is null or "wake" or "sleep")
            return text is not null;
        if (LocalTimeText.TryParse(text, out LocalTime time))
            slot = At(time);
        else if (IsoDuration.TryParse(text, out Duration elapsed) && elapsed >= Duration.Zero && elapsed <= Duration.FromDays(7))
            slot = After(elapsed);
        else
            return false;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Slot other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Slot other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>The slot in the form of a name: <c>07:00</c>, <c>07:00:30</c>, <c>wake</c>, <c>sleep</c>, <c>PT4H</c>.</summary>
    public override string ToString() => Kind switch
    {
        SlotKind.Time => LocalTimeText.Format(LocalTime.FromTicksSinceMidnight(Ticks)),
        SlotKind.Wake => "wake",
        SlotKind.Sleep => "sleep",
        _ => IsoDuration.Format(Duration.FromTicks(Ticks)),
    };

    internal static Slot OfTime(long tickOfDay) => new(SlotKind.Time, tickOfDay);

    internal static Slot OfElapsed(long ticks) => new(SlotKind.Elapsed, ticks);
}
