using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting.Telemetry;

namespace StretchKit.Hosting.Delivery;

/// <summary>
/// Delivers what is due to one person: claims it in the store, calls the sink, records it. A process that dies anywhere in between leaves the claim behind,
/// and whoever looks after the end of its lease begins again with the same key.
/// </summary>
internal sealed class PersonDeliveries(
    IReminderStore store, SinkCall sink, TimeProvider time, IOptions<StretchReminderOptions> options, ReminderTelemetry telemetry)
{
    private readonly StretchReminderOptions _options = options.Value;
    private readonly Dues _dues = new(options.Value);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Delivers to a person until nothing is due.</summary>
    public async Task RunAsync(string personId, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && await TryClaimAsync(personId, stopping).ConfigureAwait(false) is { } begun)
        {
            Attempted attempted = await sink.DeliverAsync(begun.Delivery, stopping).ConfigureAwait(false);
            if (!attempted.Delivered && stopping.IsCancellationRequested)
            {
                await ReleaseAsync(personId, begun).ConfigureAwait(false);
                return;
            }

            // What the sink has shown is recorded even while the application ends.
            bool givenUp = !attempted.Delivered && begun.Claim.Attempt >= _options.MaxAttempts;
            await FinishAsync(personId, begun, attempted, givenUp).ConfigureAwait(false);
        }
    }

    private sealed record Begun(ReminderDelivery Delivery, DeliveryClaim Claim);

    private async Task<Begun?> TryClaimAsync(string personId, CancellationToken cancellation)
    {
        while (true)
        {
            Instant now = Now;
            if (await ReadAsync(personId, now, cancellation).ConfigureAwait(false) is not { } person)
                return null;
            if (person.Claim is { } held && IsHeld(held, now))
            {
                if (person.WakeAt == held.Until || await store.WriteAsync(personId, Held(person, held), cancellation).ConfigureAwait(false))
                    return null;
                continue;
            }

            Schedule schedule = person.Plan.ToSchedule();
            Due? due = _dues.At(schedule, person, now);
            if (due is null)
            {
                if (await store.WriteAsync(personId, Idle(person, schedule, now), cancellation).ConfigureAwait(false))
                    return null;
                continue;
            }

            if (due.IsOver || due.Attempt > _options.MaxAttempts)
            {
                // Its grace ended before another attempt, or the last attempt was cut short by the end of its process.
                Begun last = Begin(personId, due with { Attempt = due.Attempt - 1 }, now);
                await FinishAsync(personId, last with { Claim = person.Claim! }, Attempted.CutShort, givenUp: true).ConfigureAwait(false);
                continue;
            }

            Begun begun = Begin(personId, due, now);
            var change = new PersonChange(person.Revision, person.HandledUntil, begun.Claim.Until, begun.Claim);
            if (!await store.WriteAsync(personId, change, cancellation).ConfigureAwait(false))
                continue;
            telemetry.Begun(begun.Delivery);
            return begun;
        }
    }

    private Begun Begin(string personId, Due due, Instant now)
    {
        string owner = Guid.NewGuid().ToString("N");
        Instant until = now + Duration.FromTimeSpan(_options.Lease);
        var claim = new DeliveryClaim(due.Occurrence.Name, due.Snoozes, due.Attempt, now, until, due.HandledUntil, owner);
        Duration lateness = Duration.Max(now - due.Occurrence.At, Duration.Zero);
        return new Begun(new ReminderDelivery(claim.KeyOf(personId), due.Occurrence, due.Attempt, lateness, due.IsCatchUp), claim);
    }

    /// <summary>Writes what became of an attempt, unless somebody else has taken the delivery over or the person is forgotten.</summary>
    private async Task FinishAsync(string personId, Begun begun, Attempted attempted, bool givenUp)
    {
        while (true)
        {
            Instant now = Now;
            StoredPerson? person = await ReadAsync(personId, now, CancellationToken.None).ConfigureAwait(false);
            if (person?.Claim is not { } claim || claim.Owner != begun.Claim.Owner || claim.Attempt != begun.Claim.Attempt)
            {
                telemetry.TakenOver(begun.Delivery);
                return;
            }

            PersonChange change = attempted.Delivered ? Delivered(person, begun, now)
                : givenUp ? Done(person, begun, person.State, now)
                : Retry(person, begun, now);
            if (await store.WriteAsync(personId, change, CancellationToken.None).ConfigureAwait(false))
                break;
        }

        telemetry.Ended(begun.Delivery, attempted, givenUp);
        if (givenUp)
            await sink.GiveUpAsync(begun.Delivery, attempted.Failure).ConfigureAwait(false);
    }

    /// <summary>The application ends before the sink was done: the attempt is given back, so that the next start need not wait for the lease.</summary>
    private async Task ReleaseAsync(string personId, Begun begun)
    {
        Instant now = Now;
        if (await ReadAsync(personId, now, CancellationToken.None).ConfigureAwait(false) is { Claim: { } claim } person && claim.Owner == begun.Claim.Owner)
        {
            var waiting = claim with { Owner = null, Until = now };
            await store.WriteAsync(personId, new PersonChange(person.Revision, person.HandledUntil, now, waiting), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static PersonChange Delivered(StoredPerson person, Begun begun, Instant now)
    {
        // If the person snoozed it while the sink was at work, this delivery came before the snooze.
        bool wasSnoozed = Dues.Snoozes(person.State, begun.Claim.Occurrence) > begun.Claim.Snoozes;
        Instant shown = wasSnoozed ? begun.Claim.Since : now;

        // If the clock was set back meanwhile, a delivery before the end of a snooze would not count.
        ReminderEvent delivered = ReminderEvent.Delivered(begun.Claim.Occurrence, Instant.Max(shown, begun.Delivery.Occurrence.At));
        return Done(person, begun, person.State.Apply(delivered), now) with { Event = delivered };
    }

    private static PersonChange Done(StoredPerson person, Begun begun, ReminderState state, Instant now)
    {
        Instant handled = Instant.Min(begun.Claim.HandledUntil, now);
        return new PersonChange(person.Revision, handled, person.Plan.ToSchedule().Next(handled, state)?.At, null);
    }

    private PersonChange Retry(StoredPerson person, Begun begun, Instant now)
    {
        double factor = Math.Pow(2, Math.Min(begun.Claim.Attempt - 1, 30));
        TimeSpan wait = TimeSpan.FromTicks((long)Math.Min(_options.RetryDelay.Ticks * factor, _options.MaxRetryDelay.Ticks));
        Instant until = now + Duration.FromTimeSpan(wait);
        return new PersonChange(person.Revision, person.HandledUntil, until, begun.Claim with { Owner = null, Until = until });
    }

    /// <summary>
    /// Whether somebody else delivers, or the wait before the next attempt is not over. No claim holds longer than the longest that one is made for: if this one
    /// seems to, the clock was set back since.
    /// </summary>
    private bool IsHeld(DeliveryClaim claim, Instant now)
        => claim.Until > now && claim.Until - now <= Duration.FromTimeSpan(_options.Lease > _options.MaxRetryDelay ? _options.Lease : _options.MaxRetryDelay);

    private static PersonChange Held(StoredPerson person, DeliveryClaim claim)
        => new(person.Revision, person.HandledUntil, claim.Until, claim);

    /// <summary>Nothing is due: what was is dealt with, and the next is waited for.</summary>
    private static PersonChange Idle(StoredPerson person, Schedule schedule, Instant now)
        => new(person.Revision, now, schedule.Next(now, person.State)?.At, null);

    private ValueTask<StoredPerson?> ReadAsync(string personId, Instant now, CancellationToken cancellation)
        => store.ReadAsync(personId, _dues.EventsFrom(now), cancellation);
}
