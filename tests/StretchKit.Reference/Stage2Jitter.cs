using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 2: jitter moves an occurrence later by whole seconds in 0..jitter, fixed by a hash of plan id and name. It may
/// pass a window's end: nothing looks at windows here.
/// </summary>
internal sealed class Stage2Jitter(RefPlan plan, Func<string, string, long, long> hash)
{
    public Candidate Apply(Candidate candidate)
    {
        var most = (long)Math.Floor(candidate.Rule.Jitter.TotalSeconds);
        if (most <= 0)
        {
            return candidate;
        }

        var seconds = hash(plan.Id, candidate.Name, most);
        return seconds < 0 || seconds > most
            ? throw new InvalidOperationException($"the jitter hash gave {seconds}, outside 0..{most}")
            : candidate with { At = candidate.At + Duration.FromSeconds(seconds) };
    }
}
