using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>
/// A delivery of a rule that restarts with sessions. If the chain has moved and no longer has the occurrence, the delivery still counts for the gap. Immutable.
/// </summary>
internal sealed record ChainDelivery(int Day, int Rule, Slot Slot, long At, long GapEnd) : ISpan
{
    public static IComparer<ChainDelivery> ByTime { get; } = Comparer<ChainDelivery>.Create((one, other)
        => (one.At, one.Day, one.Rule, one.Slot.Packed).CompareTo((other.At, other.Day, other.Rule, other.Slot.Packed)));

    long ISpan.From => At;

    long ISpan.To => GapEnd - 1;
}
