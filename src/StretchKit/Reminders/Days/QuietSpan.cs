using System;

namespace StretchKit.Reminders;

/// <summary>A stretch of quiet time, half-open.</summary>
internal readonly struct QuietSpan(long from, long to) : IComparable<QuietSpan>, IPlaced
{
    public long From { get; } = from;

    public long To { get; } = to;

    public long Place => From;

    public int CompareTo(QuietSpan other) => From.CompareTo(other.From);
}
