using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>The pauses of a state whatever the plan, with their ends, for trimming.</summary>
internal sealed class PausesInForce
{
    private readonly List<(ReminderEvent Event, Instant From, Instant? End)> _pauses = [];

    /// <summary>Adds a pause or the end of one, in order.</summary>
    public void Add(ReminderEvent happened)
    {
        Instant from = happened.From ?? happened.At;
        bool isPause = happened.Kind == ReminderEventKind.Paused;
        for (int i = _pauses.Count - 1; i >= 0; i--)
        {
            (ReminderEvent pause, Instant start, Instant? end) = _pauses[i];
            bool isInForce = start <= happened.At && !(end <= happened.At);
            bool ends = pause.RuleId == happened.RuleId
                && (isPause ? isInForce && from == happened.At && pause.From is null
                    : happened.Pause is { } named ? start == named && !(end <= happened.At)
                    : isInForce);
            if (ends)
                _pauses[i] = (pause, start, happened.At);
        }

        if (isPause)
            _pauses.Add((happened, from, happened.Until));
    }

    /// <summary>The events of pauses that reach past an instant.</summary>
    public IEnumerable<ReminderEvent> After(Instant instant)
        => _pauses.Where(p => !(p.End <= instant)).Select(p => p.Event);
}
