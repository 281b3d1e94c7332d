using System;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting.Delivery;

namespace StretchKit.Hosting;

/// <content>
/// Deliveries: claimed in the store, handed to the sink by the caller, recorded. A process that dies anywhere in between leaves the claim behind,
/// and whoever looks after the end of its lease begins again with the same key.
/// </content>
public sealed partial class PersonEngine
{
    /// <summary>Claims the delivery that is due now, if one is and nobody else has claimed it.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>What to do next, and when to look again.</returns>
    public async ValueTask<PersonTurn> ClaimAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            Instant now = Now;
            if (await ReadAsync(now, cancellation).ConfigureAwait(false) is not { } person)
                return default;
            if (person.Claim is { } held && IsHeld(held, now))
            {
                var wait = new PersonChange(person.Revision, person.HandledUntil, held.Until, held);
                if (person.WakeAt == held.Until || await _store.WriteAsync(wait, cancellation).ConfigureAwait(false))
                    return new PersonTurn(null, null, held.Until);
                continue;
            }

            Schedule schedule = _plans.For(person.Plan);
            Due? due = _dues.At(schedule, person, now);
            if (due is null)
            {
                var idle = new PersonChange(person.Revision, now, schedule.Next(now, person.State)?.At, null);
                if (await _store.WriteAsync(idle, cancellation).ConfigureAwait(false))
                    return new PersonTurn(null, null, idle.WakeAt);
                continue;
            }

            if (due.IsOver || due.Attempt > _options.MaxAttempts)
            {
                // Its grace ended before another attempt, or the last attempt was cut short by the end of its process.
                ClaimedDelivery last = Begin(due with { Attempt = due.Attempt - 1 }, now) with { Claim = person.Claim! };
                PersonChange done = Done(person, last, person.State, now);
                if (await _store.WriteAsync(done, CancellationToken.None).ConfigureAwait(false))
                    return new PersonTurn(null, last, done.WakeAt);
                continue;
            }

            ClaimedDelivery begun = Begin(due, now);
            var change = new PersonChange(person.Revision, person.HandledUntil, begun.Claim.Until, begun.Claim);
            if (await _store.WriteAsync(change, cancellation).ConfigureAwait(false))
                return new PersonTurn(begun, null, change.WakeAt);
        }
    }

    /// <summary>Records how an attempt ended, unless somebody else has taken the delivery over or the person is forgotten.</summary>
    /// <param name="claimed">The delivery, from <see cref="ClaimAsync"/>.</param>
    /// <param name="delivered">Whether the sink has taken it.</param>
    /// <returns>What became of the delivery.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimed"/> is <c>null</c>.</exception>
    public async ValueTask<FinishOutcome> FinishAsync(ClaimedDelivery claimed, bool delivered)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        bool givenUp = !delivered && claimed.Claim.Attempt >= _options.MaxAttempts;
        while (true)
        {
            Instant now = Now;
            StoredPerson? person = await ReadAsync(now, CancellationToken.None).ConfigureAwait(false);
            if (person?.Claim is not { } claim || claim.Owner != claimed.Claim.Owner || claim.Attempt != claimed.Claim.Attempt)
                return FinishOutcome.TakenOver;
            PersonChange change = delivered ? Delivered(person, claimed, now)
                : givenUp ? Done(person, claimed, person.State, now)
                : Retry(person, claimed, now);
            if (await _store.WriteAsync(change, CancellationToken.None).ConfigureAwait(false))
                return delivered ? FinishOutcome.Delivered : givenUp ? FinishOutcome.GivenUp : FinishOutcome.WillRetry;
        }
    }

    /// <summary>Gives an attempt back because the application ends before the sink was done, so that the next start need not wait for the lease.</summary>
    /// <param name="claimed">The delivery, from <see cref="ClaimAsync"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claimed"/> is <c>null</c>.</exception>
    public async ValueTask ReleaseAsync(ClaimedDelivery claimed)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        Instant now = Now;
        if (await ReadAsync(now, CancellationToken.None).ConfigureAwait(false) is { Claim: { } claim } person && claim.Owner == claimed.Claim.Owner)
        {
            var waiting = claim with { Owner = null, Until = now };
            await _store.WriteAsync(new PersonChange(person.Revision, person.HandledUntil, now, waiting), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private ClaimedDelivery Begin(Due due, Instant now)
    {
        string owner = Guid.NewGuid().ToString("N");
        Instant until = now + Duration.FromTimeSpan(_options.Lease);
        var claim = new DeliveryClaim(due.Occurrence.Name, due.Snoozes, due.Attempt, now, until, due.HandledUntil, owner);
        Duration lateness = Duration.Max(now - due.Occurrence.At, Duration.Zero);
        return new ClaimedDelivery(new ReminderDelivery(claim.KeyOf(PersonId), due.Occurrence, due.Attempt, lateness, due.IsCatchUp), claim);
    }

    private PersonChange Delivered(StoredPerson person, ClaimedDelivery claimed, Instant now)
    {
        // If the person snoozed it while the sink was at work, this delivery came before the snooze.
        bool wasSnoozed = Dues.Snoozes(person.State, claimed.Claim.Occurrence) > claimed.Claim.Snoozes;
        Instant shown = wasSnoozed ? claimed.Claim.Since : now;

        // If the clock was set back meanwhile, a delivery before the end of a snooze would not count.
        ReminderEvent delivered = ReminderEvent.Delivered(claimed.Claim.Occurrence, Instant.Max(shown, claimed.Delivery.Occurrence.At));
        return Done(person, claimed, person.State.Apply(delivered), now) with { Event = delivered };
    }

    private PersonChange Done(StoredPerson person, ClaimedDelivery claimed, ReminderState state, Instant now)
    {
        Instant handled = Instant.Min(claimed.Claim.HandledUntil, now);
        return new PersonChange(person.Revision, handled, _plans.For(person.Plan).Next(handled, state)?.At, null);
    }

    private PersonChange Retry(StoredPerson person, ClaimedDelivery claimed, Instant now)
    {
        double factor = Math.Pow(2, Math.Min(claimed.Claim.Attempt - 1, 30));
        TimeSpan wait = TimeSpan.FromTicks((long)Math.Min(_options.RetryDelay.Ticks * factor, _options.MaxRetryDelay.Ticks));
        Instant until = now + Duration.FromTimeSpan(wait);
        return new PersonChange(person.Revision, person.HandledUntil, until, claimed.Claim with { Owner = null, Until = until });
    }

    /// <summary>
    /// Whether somebody else delivers, or the wait before the next attempt is not over. No claim holds longer than the longest that one is made for: if this one
    /// seems to, the clock was set back since.
    /// </summary>
    private bool IsHeld(DeliveryClaim claim, Instant now)
        => claim.Until > now && claim.Until - now <= Duration.FromTimeSpan(_options.Lease > _options.MaxRetryDelay ? _options.Lease : _options.MaxRetryDelay);
}
