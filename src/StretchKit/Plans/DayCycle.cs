using System;
using NodaTime;
using NodaTime.Text;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// Days on and days off that repeat from a date, for example four days on and two off. Immutable and equal by value.
/// </summary>
public sealed record DayCycle
{
    /// <summary>The most days on, and the most days off: 366.</summary>
    public const int MaxDays = 366;

    /// <summary>Creates a cycle.</summary>
    /// <param name="on">The number of days on: 1 to 366.</param>
    /// <param name="off">The number of days off after them: 1 to 366.</param>
    /// <param name="from">The first day on. The cycle includes no earlier date.</param>
    /// <exception cref="ArgumentException">A number is out of range, or <paramref name="from"/> is not in the ISO calendar.</exception>
    public DayCycle(int on, int off, LocalDate from)
    {
        On = on;
        Off = off;
        From = from;
    }

    /// <summary>Gets the number of days on: 1 to 366.</summary>
    public int On { get; init => field = Guard.InRange(value, 1, MaxDays); }

    /// <summary>Gets the number of days off that follow: 1 to 366.</summary>
    public int Off { get; init => field = Guard.InRange(value, 1, MaxDays); }

    /// <summary>Gets the first day on.</summary>
    public LocalDate From { get; init => field = Guard.Iso(value); }

    /// <summary>Returns whether a date is a day on.</summary>
    /// <param name="date">Any date; <c>false</c> before <see cref="From"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public bool Includes(LocalDate date)
        => Guard.Iso(date) >= From && Period.DaysBetween(From, date) % (On + Off) < On;

    /// <summary>Returns the cycle: <c>4 on, 2 off from 2026-01-05</c>.</summary>
    public override string ToString() => $"{On} on, {Off} off from {LocalDatePattern.Iso.Format(From)}";
}
