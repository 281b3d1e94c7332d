using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 3: inside quiet time an occurrence is dropped, deferred to its end, or left alone; one deferred to or past the
/// end of its plan-day's waking window is dropped.
/// </summary>
internal sealed class Stage3Quiet(RefPlan plan, DateTimeZone zone, QuietTimes quiet)
{
    /// <returns>The occurrence where it stands now, and its fate if it is dropped.</returns>
    public (Candidate After, RefFate? Dropped) Apply(Candidate candidate)
    {
        if (candidate.Rule.Quiet == RefQuietMode.Ignore || quiet.EndOver(candidate.At) is not { } end)
        {
            return (candidate, null);
        }

        if (candidate.Rule.Quiet == RefQuietMode.Drop)
        {
            return (candidate, RefFate.DroppedByQuiet);
        }

        var isPast = end >= Windows.Waking(plan, zone, candidate.Day).End;
        return (candidate with { At = end }, isPast ? RefFate.DeferredPastWaking : null);
    }
}
