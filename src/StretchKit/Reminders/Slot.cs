using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>
/// The place of an occurrence within its rule and plan-day: <c>07:00</c>, <c>01:30-05:00</c>, <c>wake</c>, <c>sleep</c>. It does not change
/// when other times of the rule do.
/// </summary>
public readonly struct Slot : IEquatable<Slot>
{
    // Packed, as slots are copied a lot: two bits of kind, 18 of the offset, and above them the ticks.
    private const int OffsetBits = 18;
    private const int TicksShift = 2 + OffsetBits;
    private const int NoOffset = 0;
    private const int OffsetZero = 70_000;

    private readonly long _packed;

    private Slot(SlotKind kind, long ticks, int offset = NoOffset) => _packed = (ticks << TicksShift) | ((long)offset << 2) | (long)kind;

    /// <summary>Gets the slot of a rule that fires on waking.</summary>
    public static Slot Wake => new(SlotKind.Wake, 0);

    /// <summary>Gets the slot of a rule that fires before sleep.</summary>
    public static Slot Sleep => new(SlotKind.Sleep, 0);

    /// <summary>Gets what the slot consists of.</summary>
    public SlotKind Kind => (SlotKind)(_packed & 3);

    /// <summary>Gets the local time, or <c>null</c> if <see cref="Kind"/> is not <see cref="SlotKind.Time"/>.</summary>
    public LocalTime? Time => Kind == SlotKind.Time ? LocalTime.FromTicksSinceMidnight(Ticks) : null;

    /// <summary>
    /// Gets the UTC offset that distinguishes the later of two equal local times, or <c>null</c> if the slot needs none.
    /// </summary>
    public Offset? Offset => PackedOffset == NoOffset ? null : NodaTime.Offset.FromSeconds(PackedOffset - OffsetZero);

    /// <summary>
    /// Gets the elapsed time since the window's start, or <c>null</c> if <see cref="Kind"/> is not <see cref="SlotKind.Elapsed"/>.
    /// </summary>
    public Duration? Elapsed => Kind == SlotKind.Elapsed ? Duration.FromTicks(Ticks) : null;

    internal long Packed => _packed;

    internal long Ticks => _packed >> TicksShift;

    private int PackedOffset => (int)(_packed >> 2) & ((1 << OffsetBits) - 1);

    /// <summary>Returns whether two slots are equal.</summary>
    public static bool operator ==(Slot left, Slot right) => left.Equals(right);

    /// <summary>Returns whether two slots differ.</summary>
    public static bool operator !=(Slot left, Slot right) => !left.Equals(right);

    /// <summary>Returns the slot of a local time.</summary>
    /// <param name="time">The local time; a fraction of a second is cut off.</param>
    /// <param name="offset">The UTC offset that distinguishes the later of two equal local times, or <c>null</c> for none.</param>
    public static Slot At(LocalTime time, Offset? offset = null)
        => offset is { } given ? OfTime(time.TickOfDay, given.Seconds) : OfTime(time.TickOfDay);

    /// <summary>Returns the slot of an elapsed time since the window's start, as states of version 0.1 have it.</summary>
    /// <param name="elapsed">The elapsed time, kept to 100 nanoseconds: 0 to a week.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> is negative or longer than a week.</exception>
    public static Slot After(Duration elapsed)
        => OfElapsed(Axis.Of(Guard.InRange(elapsed, Duration.Zero, Duration.FromDays(7))));

    /// <summary>Parses a slot as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slot">The slot, or <c>default</c> if the text is not one.</param>
    /// <returns>Whether the text is a slot.</returns>
    public static bool TryParse(string? text, out Slot slot)
    {
        slot = default;
        switch (text)
        {
            case null:
                return false;
            case "wake":
                slot = Wake;
                return true;
            case "sleep":
                slot = Sleep;
                return true;
        }

        int sign = text.IndexOfAny(['+', '-']);
        if (LocalTimeText.TryParse(sign < 0 ? text : text.Substring(0, sign), out LocalTime time))
        {
            if (sign < 0)
                slot = At(time);
            else if (OffsetText.TryParse(text.Substring(sign), out Offset offset))
                slot = At(time, offset);
            else
                return false;
            return true;
        }

        if (!IsoDuration.TryParse(text, out Duration elapsed) || elapsed < Duration.Zero || elapsed > Duration.FromDays(7))
            return false;
        slot = After(elapsed);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Slot other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Slot other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Returns the slot as it stands in a name: <c>07:00</c>, <c>07:00:30</c>, <c>01:30-05:00</c>, <c>wake</c>, <c>sleep</c>.</summary>
    public override string ToString() => Kind switch
    {
        SlotKind.Time => LocalTimeText.Format(LocalTime.FromTicksSinceMidnight(Ticks)) + (Offset is { } offset ? OffsetText.Format(offset) : ""),
        SlotKind.Wake => "wake",
        SlotKind.Sleep => "sleep",
        _ => IsoDuration.Format(Duration.FromTicks(Ticks)),
    };

    internal static Slot OfTime(long tickOfDay) => new(SlotKind.Time, tickOfDay - (tickOfDay % Axis.Second));

    internal static Slot OfTime(long tickOfDay, int offsetSeconds)
        => new(SlotKind.Time, tickOfDay - (tickOfDay % Axis.Second), offsetSeconds + OffsetZero);

    internal static Slot OfElapsed(long ticks) => new(SlotKind.Elapsed, ticks);
}
