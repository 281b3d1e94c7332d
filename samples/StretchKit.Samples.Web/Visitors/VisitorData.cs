using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>The data of the visitor whose request this is. Nothing is stored of a visitor before the first write.</summary>
internal sealed class VisitorData(
    Visitor visitor, IReminders reminders, IReminderStore store, Visits visits, TimeProvider time, IOptions<Settings> settings)
{
    /// <summary>What a visitor has who has not chosen anything. The browser's zone comes with the first plan that is put.</summary>
    public static Plan FirstPlan { get; } = Catalog.BackReliefDay with { Zone = DateTimeZone.Utc };

    private static readonly Duration Window = Duration.FromDays(31);
    private static readonly Duration EventWindow = Duration.FromDays(7);
    private static readonly Duration ClockTolerance = Duration.FromMinutes(2);

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>The plan and what has happened; null for a visitor of whom nothing is stored.</summary>
    public ValueTask<PersonReminders?> FindAsync(CancellationToken cancellation) => reminders.FindAsync(visitor.Id, cancellation);

    /// <summary>The plan and what has happened, or the plan that a new visitor has.</summary>
    public async ValueTask<PersonReminders> LoadAsync(CancellationToken cancellation)
        => await FindAsync(cancellation) ?? new PersonReminders(FirstPlan, ReminderState.Empty);

    /// <summary>The sessions of the last 31 days, the newest last.</summary>
    public async ValueTask<IReadOnlyList<Session>> SessionsAsync(CancellationToken cancellation)
        => await store.SessionsAsync(visitor.Id, Now - Window, null, cancellation);

    public ValueTask<PersonHistory?> HistoryAsync(CancellationToken cancellation) => reminders.HistoryAsync(visitor.Id, cancellation);

    public async ValueTask SetPlanAsync(Plan plan, CancellationToken cancellation)
    {
        visits.Wrote(visitor.Id, Now);
        await reminders.SetPlanAsync(visitor.Id, plan, cancellation);
    }

    /// <returns>Why it was refused; null where it is recorded.</returns>
    public async ValueTask<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation)
    {
        if (Fault(happened.At, EventWindow) is { } fault)
            return fault;
        PersonReminders person = await StoredAsync(cancellation);
        if (person.State.Events.Count >= settings.Value.Limits.Events)
            return $"There are {settings.Value.Limits.Events} events of the last days already.";
        RecordResult result = await reminders.RecordAsync(visitor.Id, happened, cancellation);
        return result.IsRecorded ? null : result.Refusal?.Message ?? "Nothing is stored of this visitor.";
    }

    /// <returns>Why it was refused; null where it is recorded.</returns>
    public async ValueTask<string?> RecordAsync(Session session, OccurrenceName? answers, CancellationToken cancellation)
    {
        if ((Fault(session.Started, Window) ?? Fault(session.Ended, Window)) is { } fault)
            return fault;
        await StoredAsync(cancellation);
        if ((await SessionsAsync(cancellation)).Count >= settings.Value.Limits.Sessions)
            return $"There are {settings.Value.Limits.Sessions} sessions of the last 31 days already.";
        RecordResult result = await reminders.RecordAsync(visitor.Id, session, answers, cancellation);
        return result.IsRecorded ? null : result.Refusal?.Message ?? "Nothing is stored of this visitor.";
    }

    public async ValueTask ForgetAsync(CancellationToken cancellation)
    {
        await reminders.ForgetAsync(visitor.Id, cancellation);
        visits.Forget(visitor.Id);
    }

    /// <summary>What is recorded of a new visitor needs the plan that was seen while it happened.</summary>
    private async ValueTask<PersonReminders> StoredAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is { } person)
            return person;
        await SetPlanAsync(FirstPlan, cancellation);
        return new PersonReminders(FirstPlan, ReminderState.Empty);
    }

    /// <summary>Returns why an instant is not accepted: it is in the future, so its clock is wrong, or so long ago that no limit counts it.</summary>
    private string? Fault(Instant at, Duration window)
        => at > Now + ClockTolerance ? "That has not happened yet by the server's clock."
            : at < Now - window ? $"That is more than {window.Days} days ago."
            : null;
}
