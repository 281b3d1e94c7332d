using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stages 1 to 5 for any plan-day under one state, each stage a list for the whole plan-day. What has been worked out
/// is remembered. Of the state only journeys matter, and to chains sessions and pauses.
/// </summary>
internal sealed class DayBook
{
    /// <summary>
    /// How many days a plan-day's occurrences can lie from those of another and still share an instant: windows to the
    /// end of the next day, or the one after for what begins after midnight, offset and jitter of a day each, a skipped
    /// date.
    /// </summary>
    public const int Reach = 7;

    private readonly RefPlan _plan;
    private readonly Stage2Jitter _jitter;
    private readonly IReadOnlyList<Era> _eras;
    private readonly IReadOnlyList<Stage1Nominal> _nominal;
    private readonly IReadOnlyList<Stage3Quiet> _quiet;
    private readonly Dictionary<(int Era, LocalDate Day), DayStages> _ownStages = [];
    private readonly Dictionary<(int Era, LocalDate Day), DayResult> _results = [];
    private readonly Dictionary<LocalDate, IReadOnlyList<Candidate>> _kept = [];

    public DayBook(RefPlan plan, Func<string, string, long, long> hash, Func<DateTimeZone, QuietTimes> quiet, FoldState state)
    {
        _plan = plan;
        _jitter = new Stage2Jitter(plan, hash);
        _eras = Era.Of(plan, state);
        _nominal = _eras.Select(era => new Stage1Nominal(plan, era.Zone, state)).ToList();
        _quiet = _eras.Select(era => new Stage3Quiet(plan, era.Zone, quiet(era.Zone))).ToList();
    }

    /// <summary>What stages 1 to 5 keep of a plan-day: of each zone, what falls in its time.</summary>
    public IReadOnlyList<Candidate> Kept(LocalDate day)
    {
        if (!_kept.TryGetValue(day, out var kept))
        {
            kept = KeptBefore(_eras.Count, day);
            _kept.Add(day, kept);
        }

        return kept;
    }

    /// <summary>What became of everything that the rules name for a plan-day.</summary>
    public IEnumerable<StageTrace> Trace(LocalDate day) =>
        Enumerable.Range(0, _eras.Count).SelectMany(era => Result(era, day).Traces);

    private List<Candidate> KeptBefore(int eraCount, LocalDate day) =>
        Enumerable.Range(0, eraCount)
            .SelectMany(era => Result(era, day).Kept.Where(candidate => _eras[era].Lasts(candidate.At)))
            .ToList();

    /// <summary>Stages 1 to 4 as far as a plan-day goes by itself.</summary>
    private DayStages OwnStages(int era, LocalDate day)
    {
        if (_ownStages.TryGetValue((era, day), out var known))
        {
            return known;
        }

        var stages = _eras[era].Has(day) ? WorkOut(era, day) : DayStages.Nothing;
        _ownStages.Add((era, day), stages);
        return stages;
    }

    private DayStages WorkOut(int era, LocalDate day)
    {
        var traces = new List<StageTrace>();
        var skipped = new List<Candidate>();
        var before = era == 0 ? [] : KeptBefore(era, day);
        var named = _nominal[era].On(day, skipped).Select(candidate => AfterTravel(candidate, before)).ToList();
        traces.AddRange(skipped.Select(one => new StageTrace(one, one.At, RefFate.SkippedInClockGap, null)));

        var toGap = new List<Candidate>();
        var jitteredTo = new Dictionary<string, Instant>();
        foreach (var jittered in named.Select(_jitter.Apply))
        {
            var (after, dropped) = _quiet[era].Apply(jittered);
            var fate = dropped
                ?? (!_eras[era].Begins(after.At) ? RefFate.OutsideJourney
                : before.Exists(other => other.Name == after.Name) ? RefFate.KeptBeforeTravel
                : null);
            if (fate is null)
            {
                toGap.Add(after);
                jitteredTo.Add(after.Name, jittered.At);
            }
            else
            {
                traces.Add(new StageTrace(after, jittered.At, fate, null));
            }
        }

        var (kept, absorbed) = Stage4Gap.WithinDay(toGap, before, _plan.MinimumGap);
        traces.AddRange(absorbed.Select(
            pair => new StageTrace(pair.Who, jitteredTo[pair.Who.Name], RefFate.Absorbed, pair.By)));
        return new DayStages(kept, before.Count, jitteredTo, traces);
    }

    /// <summary>
    /// A name that was kept at or before the journey does not come back, save that of an `every`, which comes back with
    /// its offset behind it.
    /// </summary>
    private static Candidate AfterTravel(Candidate candidate, List<Candidate> before) =>
        candidate.Rule.Trigger is RefEvery && before.Exists(other => other.Name == candidate.Name)
            ? candidate.Renamed(Names.SlotWithOffset(candidate.Nominal.InZone(candidate.Zone)))
            : candidate;

    /// <summary>The rest of stage 4, which looks at the plan-days around, and stage 5.</summary>
    private DayResult Result(int era, LocalDate day)
    {
        if (_results.TryGetValue((era, day), out var known))
        {
            return known;
        }

        var own = OwnStages(era, day);
        var traces = own.Traces.ToList();
        var around = Enumerable.Range(-Reach, own.Kept.Count == 0 ? 0 : (2 * Reach) + 1)
            .SelectMany(offset => OwnStages(era, day.PlusDays(offset)).Kept)
            .ToLookup(candidate => candidate.At);
        var holders = own.Kept
            .Select(candidate => (Who: candidate, Holder: Stage4Gap.HolderOfInstant(around[candidate.At])))
            .ToList();
        traces.AddRange(holders
            .Where(pair => !ReferenceEquals(pair.Holder, pair.Who))
            .Select(pair => new StageTrace(pair.Who, own.JitteredTo[pair.Who.Name], RefFate.LostInstant, pair.Holder)));

        var winners = holders.Where(pair => ReferenceEquals(pair.Holder, pair.Who)).Select(pair => pair.Who).ToList();
        var kept = Stage5Limit.Apply(winners, own.CountBefore, _plan.DailyLimit);
        traces.AddRange(winners.Select(winner => new StageTrace(
            winner,
            own.JitteredTo[winner.Name],
            !kept.Contains(winner) ? RefFate.OverLimit
                : _eras[era].Lasts(winner.At) ? null
                : RefFate.OutsideJourney,
            null)));

        var result = new DayResult(kept, traces);
        _results.Add((era, day), result);
        return result;
    }

    private sealed record DayStages(
        IReadOnlyList<Candidate> Kept,
        int CountBefore,
        IReadOnlyDictionary<string, Instant> JitteredTo,
        IReadOnlyList<StageTrace> Traces)
    {
        public static DayStages Nothing { get; } = new([], 0, new Dictionary<string, Instant>(), []);
    }

    private sealed record DayResult(IReadOnlyList<Candidate> Kept, IReadOnlyList<StageTrace> Traces);
}
