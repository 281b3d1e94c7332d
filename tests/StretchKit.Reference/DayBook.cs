using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stages 1 to 5 for any plan-day under one state, each stage a list for the whole plan-day. What has been worked out
/// is remembered for as long as the book is used, which is one call.
/// </summary>
internal sealed class DayBook
{
    /// <summary>
    /// How many days a plan-day's occurrences can lie from those of another and still share an instant: windows to the
    /// end of the next day, offset and jitter of a day each, a skipped date.
    /// </summary>
    public const int Reach = 7;

    private readonly RefPlan _plan;
    private readonly Stage2Jitter _jitter;
    private readonly IReadOnlyList<Era> _eras;
    private readonly IReadOnlyList<Stage1Nominal> _nominal;
    private readonly IReadOnlyList<Stage3Quiet> _quiet;
    private readonly Dictionary<(int Era, LocalDate Day), DayStages> _ownStages = [];
    private readonly Dictionary<(int Era, LocalDate Day), DayResult> _results = [];

    public DayBook(RefPlan plan, Func<string, string, long, long> hash, RefState state)
    {
        _plan = plan;
        _jitter = new Stage2Jitter(plan, hash);
        _eras = Era.Of(plan, state);
        _nominal = _eras.Select(era => new Stage1Nominal(plan, era.Zone, state)).ToList();
        _quiet = _eras.Select(era => new Stage3Quiet(plan, era.Zone)).ToList();
    }

    /// <summary>The zone that rules now, and its quiet time.</summary>
    public DateTimeZone ZoneNow => _eras[^1].Zone;

    public Stage3Quiet QuietNow => _quiet[^1];

    /// <summary>What stages 1 to 5 keep of a plan-day: of each zone, what falls in its time.</summary>
    public IReadOnlyList<Candidate> Kept(LocalDate day) => KeptBefore(_eras.Count, day);

    /// <summary>What became of everything that the rules name for a plan-day.</summary>
    public IEnumerable<RefTrace> Trace(LocalDate day) =>
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
        var traces = new List<RefTrace>();
        var skipped = new List<Candidate>();
        var named = _nominal[era].On(day, skipped);
        traces.AddRange(skipped.Select(one => TraceOf(one, one.At, RefFate.SkippedInClockGap, null)));

        var before = KeptBefore(era, day);
        var toGap = new List<(Candidate Who, Instant AfterJitter)>();
        foreach (var jittered in named.Select(_jitter.Apply))
        {
            var (after, fate) = _quiet[era].Apply(jittered);
            if (fate == RefFate.Kept && !_eras[era].Begins(after.At))
            {
                fate = RefFate.OutsideEra;
            }
            else if (fate == RefFate.Kept && before.Exists(other => other.Name == after.Name))
            {
                fate = RefFate.KeptBeforeTravel;
            }

            if (fate == RefFate.Kept)
            {
                toGap.Add((after, jittered.At));
            }
            else
            {
                traces.Add(TraceOf(after, jittered.At, fate, null));
            }
        }

        var (kept, absorbed) = Stage4Gap.WithinDay(toGap.Select(one => one.Who), before, _plan.MinimumGap);
        var jitteredTo = toGap.ToDictionary(one => one.Who.Name, one => one.AfterJitter);
        traces.AddRange(absorbed.Select(
            pair => TraceOf(pair.Who, jitteredTo[pair.Who.Name], RefFate.Absorbed, pair.By.Name)));
        return new DayStages(kept, before.Count, jitteredTo, traces);
    }

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
            .Select(candidate => (Who: candidate, Holder: Stage4Gap.HolderOfInstant(candidate, around[candidate.At])))
            .ToList();
        traces.AddRange(holders
            .Where(pair => pair.Holder != pair.Who)
            .Select(pair => TraceOf(pair.Who, own.JitteredTo[pair.Who.Name], RefFate.LostInstant, pair.Holder.Name)));

        var winners = holders.Where(pair => pair.Holder == pair.Who).Select(pair => pair.Who).ToList();
        var kept = Stage5Limit.Apply(winners, own.CountBefore, _plan.DailyLimit);
        traces.AddRange(winners.Select(winner => TraceOf(
            winner,
            own.JitteredTo[winner.Name],
            !kept.Contains(winner) ? RefFate.OverLimit
                : _eras[era].Lasts(winner.At) ? RefFate.Kept
                : RefFate.OutsideEra,
            null)));

        var result = new DayResult(kept, traces);
        _results.Add((era, day), result);
        return result;
    }

    private static RefTrace TraceOf(Candidate who, Instant afterJitter, RefFate fate, string? by) =>
        new(who.Name, who.Zone.Id, who.Nominal, afterJitter, who.At, fate, by);

    private sealed record DayStages(
        IReadOnlyList<Candidate> Kept,
        int CountBefore,
        IReadOnlyDictionary<string, Instant> JitteredTo,
        IReadOnlyList<RefTrace> Traces)
    {
        public static DayStages Nothing { get; } = new([], 0, new Dictionary<string, Instant>(), []);
    }

    private sealed record DayResult(IReadOnlyList<Candidate> Kept, IReadOnlyList<RefTrace> Traces);
}
