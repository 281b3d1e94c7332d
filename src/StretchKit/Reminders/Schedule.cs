using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// A compiled plan, which computes when reminders come. Every answer is a pure function of plan, state and instant: there is
/// no clock and no randomness. Immutable and safe to share between threads.
/// </summary>
public sealed partial class Schedule
{
    /// <summary>The time in which <see cref="Next(Instant, ReminderState)"/> finds an occurrence: five years, taken as 1,827 days.</summary>
    public static readonly Duration Horizon = Duration.FromTicks(HorizonTicks);

    private const long HorizonTicks = 1_827 * Axis.Day;

    private readonly FoldedState _untouched;

    /// <summary>Compiles a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is a template: it has no zone.</exception>
    public Schedule(Plan plan)
    {
        Plan = Guard.NotNull(plan);
        if (plan.Zone is not { } zone)
            throw new ArgumentException($"The plan '{plan.Id}' is a template; give it a zone with 'plan with {{ Zone = ... }}'.", nameof(plan));
        _untouched = new FoldedState(new Facts(new CompiledPlan(plan), new ZoneTable(zone)));
    }

    /// <summary>Gets the plan.</summary>
    public Plan Plan { get; }

    /// <summary>Returns the earliest occurrence strictly after an instant.</summary>
    /// <param name="after">The instant (exclusive).</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <returns>The earliest within the <see cref="Horizon"/>, or <c>null</c> if there is none.</returns>
    public Occurrence? Next(Instant after, ReminderState? state = null)
    {
        long ticks = Axis.Floor(after);
        return Fold(state).TryNext(ticks, ticks + HorizonTicks, null, out Kept next, out Leg leg) ? Public(next, leg) : null;
    }

    /// <summary>Returns the earliest occurrence strictly after an instant.</summary>
    /// <param name="after">The moment (exclusive).</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <returns>The earliest within the <see cref="Horizon"/>, or <c>null</c> if there is none.</returns>
    public Occurrence? Next(DateTimeOffset after, ReminderState? state = null) => Next(Instant.FromDateTimeOffset(after), state);

    /// <summary>Returns all occurrences from an instant (inclusive) to another (exclusive), by instant, computed while they are enumerated.</summary>
    /// <param name="from">The first instant (inclusive).</param>
    /// <param name="to">The last instant (exclusive). One that is not after <paramref name="from"/> gives none.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public IEnumerable<Occurrence> Between(Instant from, Instant to, ReminderState? state = null)
        => Enumerate(Fold(state), Axis.Ceiling(from) - 1, Axis.Ceiling(to) - 1);

    /// <summary>Returns all occurrences from an instant (inclusive) to another (exclusive), by instant, computed while they are enumerated.</summary>
    /// <param name="from">The first instant (inclusive).</param>
    /// <param name="to">The last instant (exclusive). One that is not after <paramref name="from"/> gives none.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public IEnumerable<Occurrence> Between(DateTimeOffset from, DateTimeOffset to, ReminderState? state = null)
        => Between(Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(to), state);

    /// <summary>Returns the next occurrences, at most a given number, for example for a queue of scheduled notifications.</summary>
    /// <param name="after">The instant (exclusive).</param>
    /// <param name="count">How many: 0 or more. There are fewer if the plan has none within the <see cref="Horizon"/> of the one before.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<Occurrence> Upcoming(Instant after, int count, ReminderState? state = null)
    {
        Guard.InRange(count, 0, int.MaxValue);
        FoldedState folded = Fold(state);
        var cache = new DayCache();
        var upcoming = new List<Occurrence>(Math.Min(count, 64));
        long ticks = Axis.Floor(after);
        while (upcoming.Count < count
            && folded.TryNext(ticks, ticks + HorizonTicks, cache, out Kept next, out Leg leg))
        {
            upcoming.Add(Public(next, leg));
            ticks = next.At;
        }

        return upcoming;
    }

    /// <summary>Returns the next occurrences, at most a given number, for example for a queue of scheduled notifications.</summary>
    /// <param name="after">The moment (exclusive).</param>
    /// <param name="count">How many: 0 or more. There are fewer if the plan has none within the <see cref="Horizon"/> of the one before.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<Occurrence> Upcoming(DateTimeOffset after, int count, ReminderState? state = null)
        => Upcoming(Instant.FromDateTimeOffset(after), count, state);

    /// <summary>Checks an event against the plan and what happened before it, and adds it to a state.</summary>
    /// <param name="state">What has happened so far.</param>
    /// <param name="happened">The event. It may be late: an event counts from when it happened, in whichever order events are recorded.</param>
    /// <returns>The new state; or the old one, and why the event was refused. An event that the state already contains is accepted and changes nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public ApplyResult Apply(ReminderState state, ReminderEvent happened)
    {
        if (Guard.NotNull(state).Contains(Guard.NotNull(happened)))
            return new ApplyResult(state, null);
        if (Judging.RefusesAlone(happened) is { } alone)
            return new ApplyResult(state, new Refusal(alone));
        return happened.Kind == ReminderEventKind.Snoozed ? Snooze(state, happened) : new ApplyResult(state.With([happened]), null);
    }

    internal FoldedState Fold(ReminderState? state) => state is null ? _untouched : state.For(_untouched);

    private ApplyResult Snooze(ReminderState state, ReminderEvent asked)
    {
        // Events of one instant are ordered by the instant that a snooze moves its reminder to, which depends on what comes before.
        ReminderEvent snoozed = Judging.WithUntil(Folder.FoldBefore(state.Log, Fold(state), asked).Facts, asked);
        if (state.Contains(snoozed))
            return new ApplyResult(state, null);
        FoldedState before = Folder.FoldBefore(state.Log, Fold(state), snoozed);
        if (Judging.Snooze(state.Log, before.Facts, asked, snoozed) is { } refusal)
            return new ApplyResult(state, new Refusal(refusal));
        return new ApplyResult(state.With([snoozed]), null, Folder.HolderOf(before, snoozed));
    }

    private static IEnumerable<Occurrence> Enumerate(FoldedState folded, long after, long notAfter)
    {
        var cache = new DayCache();
        while (after < notAfter && folded.TryNext(after, notAfter, cache, out Kept next, out Leg leg))
        {
            yield return Public(next, leg);
            after = next.At;
        }
    }

    private static Occurrence Public(in Kept kept, Leg leg) => new(leg.Plan.Rules[kept.Rule], leg.Zone.Zone, kept);
}
