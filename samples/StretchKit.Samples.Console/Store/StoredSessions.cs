using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The sessions in the store. What plays also counts for the reminders, whichever process waits for them.</summary>
internal sealed class StoredSessions(IReminders reminders, IReminderStore store, IClock clock, DateTimeZone zone) : ISessionHistory
{
    public void Add(Session session, OccurrenceName? answers = null)
    {
        if (Person.Wait(store.SessionsAsync(Person.Id, session.Started, session.Started + Duration.Epsilon, default)).Any(s => s.RoutineId == session.RoutineId))
            return;
        if (Person.Wait(reminders.RecordAsync(Person.Id, session, answers)).Outcome != RecordOutcome.UnknownPerson)
            return;

        // Whoever else gives a plan in this moment is first, and then that is the plan.
        var first = new PersonChange(0, clock.GetCurrentInstant(), null, null) { Plan = NoPlan.In(zone) };
        Person.Wait(store.WriteAsync(Person.Id, first, default));
        Person.Wait(reminders.RecordAsync(Person.Id, session, answers));
    }

    public IReadOnlyList<Session> All() => Person.Wait(store.SessionsAsync(Person.Id, Instant.MinValue, null, default));
}
