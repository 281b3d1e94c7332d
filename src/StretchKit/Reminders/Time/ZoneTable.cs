using System.Threading;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>
/// The stretches of a zone that were asked for, by the half-year they are in. It fills as questions come, up to some fourteen years; what
/// is beyond is asked of the database each time, so it stays small. Any thread may fill a place, with the same.
/// </summary>
internal sealed class ZoneTable(DateTimeZone zone)
{
    /// <summary>A period is 2 to this power ticks: 163 days.</summary>
    private const int PeriodBits = 47;

    private const int Places = 32;

    private readonly Node?[] _nodes = new Node?[Places];

    public DateTimeZone Zone { get; } = zone;

    /// <summary>The stretch that holds an instant.</summary>
    public OffsetSpan At(long instant)
    {
        int period = (int)(instant >> PeriodBits);
        Node node = Volatile.Read(ref _nodes[period & (Places - 1)]) ?? Fill(period);
        if (node.Period != period)
            return OffsetSpan.Of(Zone, instant);
        while (instant < node.Stretch.Start && node.Before is { } before)
            node = before;
        return node.Stretch;
    }

    private Node Fill(int period)
    {
        long next = (period + 1L) << PeriodBits;
        var node = new Node(period, OffsetSpan.Of(Zone, (long)period << PeriodBits), null);
        while (node.Stretch.End < next)
            node = new Node(period, OffsetSpan.Of(Zone, node.Stretch.End), node);
        Volatile.Write(ref _nodes[period & (Places - 1)], node);
        return node;
    }

    /// <summary>One of the stretches that a period meets, the last first.</summary>
    private sealed class Node(int period, OffsetSpan stretch, Node? before)
    {
        public readonly int Period = period;

        public readonly OffsetSpan Stretch = stretch;

        public readonly Node? Before = before;
    }
}
