using System;

namespace StretchKit.Reminders;

/// <summary>
/// Turns local times of a zone into instants. It remembers the stretch of constant offset that it stands in, so that times
/// near each other cost nothing.
/// </summary>
internal struct ZoneCursor
{
    /// <summary>No zone is further from UTC than this.</summary>
    private const long MaxOffset = 18 * Axis.Hour;

    private readonly ZoneTable _zone;
    private OffsetSpan _at;

    public ZoneCursor(ZoneTable zone, long near)
    {
        _zone = zone;
        _at = zone.At(near);
    }

    /// <summary>The first instant of the constant offset.</summary>
    public readonly long Start => _at.Start;

    /// <summary>The first instant after it.</summary>
    public readonly long End => _at.End;

    /// <summary>What is added to an instant to get the local time.</summary>
    public readonly long Offset => _at.Offset;

    public void MoveTo(long instant) => _at = _zone.At(instant);

    /// <summary>The offsets in force at some time from one instant to another; the cursor stays in place where there is one only.</summary>
    public OffsetRange Offsets(long from, long to)
    {
        if (from >= Start && to < End)
            return new OffsetRange(Offset, Offset);
        MoveTo(from);
        long least = Offset;
        long greatest = Offset;
        while (End <= to)
        {
            MoveTo(End);
            least = Math.Min(least, Offset);
            greatest = Math.Max(greatest, Offset);
        }

        return new OffsetRange(least, greatest);
    }

    /// <summary>
    /// Returns the instant of a local time by RFC 5545 section 3.3.5: the first if it occurs twice, with the offset before the
    /// gap if it does not exist.
    /// </summary>
    public long ToInstant(long local) => ToInstant(local, out _);

    public long ToInstant(long local, out bool skipped)
    {
        // A day after the last change no local time can be of the offset before it too.
        skipped = false;
        long guess = local - Offset;
        return guess >= Start + Axis.Day && guess < End ? guess : NearChange(local, out skipped);
    }

    /// <summary>Takes the first stretch of constant offset that ends after the local time; if it begins after it too, there is a gap.</summary>
    private long NearChange(long local, out bool skipped)
    {
        MoveTo(local - MaxOffset);
        long before = Offset;
        while (local >= End + Offset)
        {
            before = Offset;
            MoveTo(End);
        }

        skipped = local < Start + Offset;
        return local - (skipped ? before : Offset);
    }
}
