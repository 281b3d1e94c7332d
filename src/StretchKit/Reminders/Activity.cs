using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>The sessions and pauses of a state, in order of time. Read-only once built.</summary>
internal sealed class Activity
{
    public static readonly Activity None = new([], []);

    private readonly List<long> _sessions;
    private readonly List<Pause> _pauses;

    public Activity(List<long> sessions, List<Pause> pauses)
    {
        _sessions = sessions;
        _pauses = pauses;
    }

    /// <summary>Whether an instant lies in a pause, both ends included.</summary>
    public bool IsPaused(long instant, out Pause pause)
    {
        // Where one pause replaced another they share an instant; apart from that they do not overlap.
        int index = LastPauseFrom(instant);
        pause = index >= 0 ? _pauses[index] : default;
        return index >= 0 && instant <= pause.To;
    }

    /// <summary>Whether anything happened that a chain over a stretch of time can depend on.</summary>
    public bool Any(long from, long to)
        => LastSession(from, to, out _) || (LastPauseFrom(to) is >= 0 and var last && _pauses[last].To >= from);

    /// <summary>The last session in (<paramref name="after"/>, <paramref name="to"/>].</summary>
    public bool LastSession(long after, long to, out long session)
    {
        int found = _sessions.BinarySearch(to);
        int last = found >= 0 ? found : ~found - 1;
        session = last >= 0 ? _sessions[last] : 0;
        return last >= 0 && session > after;
    }

    /// <summary>The latest end of a pause that holds <paramref name="candidate"/> or overlaps (<paramref name="cursor"/>, candidate].</summary>
    public bool PauseOver(long cursor, long candidate, out long end)
    {
        // Ends ascend with starts, so the last pause begun by then ends last.
        int index = LastPauseFrom(candidate);
        end = index >= 0 ? _pauses[index].To : 0;
        return index >= 0 && (end > cursor || end >= candidate);
    }

    private int LastPauseFrom(long instant) => Ordered.FirstAfter(_pauses, instant) - 1;
}
