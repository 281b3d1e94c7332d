using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// `restart: session`. The chain runs on a cursor, at first the window's start, and a candidate, at first start + first.
/// Again and again: a session completed in (cursor, candidate] moves the cursor to the last such; else a pause that
/// holds the candidate moves it to that pause's end (the latest, if several; without an end the chain ends); else, if
/// before the window's end, the candidate is emitted and becomes the cursor. Each time the candidate becomes
/// cursor + interval.
/// </summary>
internal static class SessionChain
{
    /// <param name="sessions">The ends of the sessions that bear on the plan-day, cut to the whole second.</param>
    /// <param name="pauses">The pauses of this rule and of all.</param>
    public static IEnumerable<Instant> Instants(
        Window window, RefEvery every, IReadOnlyList<Instant> sessions, IReadOnlyList<Pause> pauses)
    {
        var cursor = window.Start;
        var candidate = window.Start + (every.First ?? every.Interval);

        // A cursor at or past the window's end has no candidate before it: what else it does is of no interest.
        while (cursor < window.End)
        {
            var heard = sessions.Where(at => cursor < at && at <= candidate).ToList();
            var holding = pauses.Where(pause => pause.Holds(candidate)).ToList();
            if (heard.Count > 0)
            {
                cursor = heard.Max();
            }
            else if (holding.Count > 0)
            {
                if (holding.Exists(pause => pause.Until is null))
                {
                    yield break;
                }

                cursor = holding.Max(pause => pause.Until!.Value);
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
}
