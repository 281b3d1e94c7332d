using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Programs;

namespace StretchKit;

/// <summary>
/// When to be reminded of which routine: rules, waking hours, quiet time and limits. A plan without a zone is a template;
/// it gets one by <c>plan with { Zone = ... }</c>. Immutable and equal by value.
/// </summary>
public sealed partial record Plan
{
    /// <summary>The most rules of a plan.</summary>
    public const int MaxRules = 1_000;

    /// <summary>The most occurrences that the rules of a plan may together generate for one day, before any is dropped.</summary>
    public const int MaxPerDay = 5_000;

    /// <summary>The maximum number of weekly windows of quiet time.</summary>
    public const int MaxQuiet = 1_000;

    /// <summary>The maximum number of windows of quiet time that occur once.</summary>
    public const int MaxOneTimeQuiet = 2_000;

    /// <summary>The minimum gap of a plan that states none: 10 minutes.</summary>
    public static readonly Duration DefaultMinimumGap = Duration.FromMinutes(10);

    /// <summary>Makes a plan with the defaults, from which <c>with</c> departs.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="rules">Its rules, in order; 1 to <see cref="MaxRules"/>, no id twice.</param>
    /// <param name="zone">The zone in which its times are meant; null for a template.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not an id; there is no rule, a null, or an id twice; or the rules generate more than
    /// <see cref="MaxPerDay"/> occurrences a day.
    /// </exception>
    public Plan(string id, IEnumerable<ReminderRule> rules, DateTimeZone? zone = null)
    {
        Id = Guard.Id(id);
        Rules = ValueList.From(Guard.NotNull(rules));
        Zone = zone;
        Awake = WakingHours.Default;
        Except = [];
        Quiet = [];
        MinimumGap = DefaultMinimumGap;
        CatchUp = CatchUp.Latest;
        Metadata = Metadata.Empty;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its rules, in order; 1 to <see cref="MaxRules"/>, no id twice. To change one see <see cref="WithRule(string, Func{ReminderRule, ReminderRule})"/>.</summary>
    /// <exception cref="ArgumentException">
    /// On setting: there is no rule, a null, or an id twice; or the rules generate more than <see cref="MaxPerDay"/> occurrences a day.
    /// </exception>
    public ValueList<ReminderRule> Rules { get; init => field = CheckedRules(value); }

    /// <summary>The zone in which its times are meant; null for a template. Plans compare zones by their ids.</summary>
    public DateTimeZone? Zone { get; init => field = value is null ? null : Guard.Zone(value, nameof(Zone)); }

    /// <summary>Its first plan-day; null for no beginning.</summary>
    public LocalDate? Start { get; init => field = Iso(value); }

    /// <summary>Its last plan-day, inclusive; null for no end. One before <see cref="Start"/> leaves no day.</summary>
    public LocalDate? End { get; init => field = Iso(value); }

    /// <summary>When the person is awake. Default 07:00 to 22:00.</summary>
    public WakingHours Awake { get; init => field = Guard.NotNull(value); }

    /// <summary>Ranges of dates, both ends inclusive, that are no plan-days.</summary>
    public ValueList<DateInterval> Except { get; init => field = Iso(Guard.List(value, 0, 10_000)); }

    /// <summary>Windows in which reminders are unwelcome, on every date, plan-day or not.</summary>
    public ValueList<QuietTime> Quiet { get; init => field = CheckedQuiet(value); }

    /// <summary>
    /// The least time between two reminders of one plan-day: 0 to a day, in whole seconds. Default 10 minutes.
    /// </summary>
    public Duration MinimumGap
    {
        get;
        init => field = Guard.WholeSeconds(Guard.InRange(value, Duration.Zero, Duration.FromDays(1)));
    }

    /// <summary>The most reminders of one plan-day: at least 1; null for no limit.</summary>
    public int? DailyLimit { get; init => field = value is { } limit ? Guard.InRange(limit, 1, MaxPerDay) : null; }

    /// <summary>What to do about reminders that came due while the application was not running. Default <see cref="CatchUp.Latest"/>.</summary>
    public CatchUp CatchUp { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The program that rules with a slot take their routines from; null for none. Without it such rules have no occurrences.
    /// </summary>
    public FollowedProgram? Program { get; init; }

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; init => field = Guard.NotNull(value); }

    /// <summary>Begins a plan in a zone of the TZ database.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="zone">An id such as <c>America/New_York</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or the zone is not known.</exception>
    public static PlanBuilder Build(string id, string zone) => new(id, TimeZones.Find(zone));

    /// <summary>Begins a plan in a zone.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="zone">The zone, from whichever provider; null for a template.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public static PlanBuilder Build(string id, DateTimeZone? zone = null) => new(id, zone);

    /// <summary>Begins a plan in a zone of the .NET runtime, by its IANA or Windows id.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="zone">The zone; its rules are taken from the TZ database.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or the zone has no counterpart in the TZ database.</exception>
    public static PlanBuilder Build(string id, TimeZoneInfo zone) => new(id, TimeZones.From(zone));

    /// <inheritdoc/>
    public bool Equals(Plan? other)
        => other is not null && Id == other.Id && Zone?.Id == other.Zone?.Id && Rules == other.Rules
            && Start == other.Start && End == other.End && Awake == other.Awake && Except == other.Except
            && Quiet == other.Quiet && MinimumGap == other.MinimumGap && DailyLimit == other.DailyLimit
            && CatchUp == other.CatchUp && Program == other.Program && Metadata.Equals(other.Metadata);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Zone?.Id, Rules).GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The most occurrences that a rule can generate for one day.</summary>
    internal static int PerDay(ReminderRule rule) => rule.Trigger switch
    {
        AtTrigger at => at.Times.Count,
        DatesTrigger dates => dates.DateTimes.GroupBy(d => d.Date).Max(g => g.Count()),
        // A window is at most a day long, and a day that a clock change lengthens at most two.
        EveryTrigger every => (int)(2 * 86_400 / every.Interval.TotalSeconds) + 1,
        _ => 1,
    };

    private static ValueList<ReminderRule> CheckedRules(ValueList<ReminderRule> rules)
    {
        Guard.List(rules, 1, MaxRules);
        Guard.NoneTwice(rules, r => r.Id, nameof(rules));
        return rules.Sum(PerDay) <= MaxPerDay
            ? rules
            : throw new ArgumentException($"The rules generate more than {MaxPerDay} occurrences a day.", nameof(rules));
    }

    private static ValueList<QuietTime> CheckedQuiet(ValueList<QuietTime> windows)
    {
        Guard.List(windows, 0, MaxQuiet + MaxOneTimeQuiet);
        int weekly = windows.Count(w => w is WeeklyQuietTime);
        Guard.InRange(weekly, 0, MaxQuiet, nameof(Quiet));
        Guard.InRange(windows.Count - weekly, 0, MaxOneTimeQuiet, nameof(Quiet));
        return windows;
    }

    private static ValueList<DateInterval> Iso(ValueList<DateInterval> ranges)
    {
        foreach (DateInterval range in ranges)
            Guard.Iso(range.Start);
        return ranges;
    }

    private static LocalDate? Iso(LocalDate? date) => date is { } given ? Guard.Iso(given) : null;
}
