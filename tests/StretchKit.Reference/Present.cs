using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// After state: what stages 1 to 5 keep, less what is delivered, skipped, satisfied, absorbed or in a pause, each where
/// its last snooze moved it; and again only one on one instant.
/// </summary>
internal sealed class Present(RefState state, DayBook book)
{
    /// <summary>All occurrences in [from, to), in order.</summary>
    public IEnumerable<Candidate> Between(Instant from, Instant to) =>
        to <= from
            ? []
            : AllAround(from, to)
                .Where(candidate => from <= candidate.At && candidate.At < to)
                .Where(candidate => !state.MarkOf(candidate.Name).IsGone)
                .Where(candidate => !state.IsPaused(candidate.At))
                .GroupBy(candidate => candidate.At)
                .Select(onOneInstant => onOneInstant.InOrderOfTie().First())
                .OrderBy(candidate => candidate.At);

    /// <summary>
    /// Whatever stages 1 to 5 keep of plan-days that can touch the range, each at its instant of now, whatever its state.
    /// </summary>
    public IEnumerable<Candidate> AllAround(Instant from, Instant to)
    {
        var first = from.InUtc().Date.PlusDays(-DayBook.Reach);
        var last = to.InUtc().Date.PlusDays(DayBook.Reach);
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            foreach (var candidate in AllOn(day))
            {
                yield return candidate;
            }
        }
    }

    public IEnumerable<Candidate> AllOn(LocalDate day) => book.Kept(day).Select(Moved);

    /// <summary>A snooze moves an occurrence for good: delivered there, there it was.</summary>
    private Candidate Moved(Candidate candidate) =>
        state.MarkOf(candidate.Name) is { MovedTo: { } movedTo, MovedIn: { } zone }
            ? candidate with { At = movedTo, Zone = zone }
            : candidate;
}
