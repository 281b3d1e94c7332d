using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// `restart: session`. The chain runs on a cursor, at first the window's start, and a candidate, at first start + first.
/// Again and again: a session completed in (cursor, candidate] moves the cursor to the last such; else a pause that
/// holds the candidate or overlaps (cursor, candidate] moves it to that pause's end (the latest, if several; without
/// an end the chain ends); each time the candidate becomes cursor + interval. Else, if before the window's end, the
/// candidate is emitted and becomes the cursor.
/// </summary>
internal static class SessionChain
{
    public static IEnumerable<Instant> Instants(Window window, RefEvery every, RefState state)
    {
        var cursor = window.Start;
        var candidate = window.Start + (every.First ?? every.Interval);
        while (true)
        {
            var sessions = state.Sessions.Where(at => cursor < at && at <= candidate).ToList();
            var pauses = state.Pauses.Where(pause => Hinders(pause, cursor, candidate)).ToList();
            if (sessions.Count > 0)
            {
                cursor = sessions.Max();
            }
            else if (pauses.Exists(pause => pause.To is null))
            {
                yield break;
            }
            else if (pauses.Count > 0)
            {
                cursor = pauses.Max(pause => pause.To!.Value);
            }
            else if (candidate < window.End)
            {
                yield return candidate;
                cursor = candidate;
            }
            else
            {
                yield break;
            }

            candidate = cursor + every.Interval;
        }
    }

    /// <summary>A pause includes both its ends; (cursor, candidate] excludes its first.</summary>
    private static bool Hinders(RefPause pause, Instant cursor, Instant candidate) =>
        pause.Holds(candidate) || (pause.From <= candidate && (pause.To is null || pause.To > cursor));
}
