using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>The time of a completed session, whatever the plan. Immutable.</summary>
internal sealed class SessionSpan : ISpan
{
    public SessionSpan(ReminderEvent completed)
    {
        Event = completed;
        End = Axis.Floor(completed.At);
        Started = completed.Started is { } started ? System.Math.Min(Axis.Floor(started), End) : End;
    }

    public static IComparer<SessionSpan> ByStart { get; } = Comparer<SessionSpan>.Create((one, other)
        => one.Started != other.Started ? one.Started.CompareTo(other.Started) : EventOrder.Compare(one.Event, other.Event));

    public ReminderEvent Event { get; }

    public long Started { get; }

    public long End { get; }

    long ISpan.From => Started;

    long ISpan.To => End;
}
