using NodaTime;
using NodaTime.Text;

namespace StretchKit.Adherence;

/// <summary>
/// What was planned and what was done on one plan-day. A reminder is not planned if stages 1 to 5 dropped it, it is in a pause, a snooze holds it back, or a
/// session that answers another one, or none, spares it. Immutable and equal by value.
/// </summary>
public sealed record AdherenceDay
{
    internal AdherenceDay(LocalDate date, in DayCounts counts, DayOutcome outcome)
    {
        Date = date;
        Done = counts.Done;
        Partial = counts.Partial;
        Missed = counts.Missed;
        ToCome = counts.ToCome;
        Extra = counts.Extra;
        Outcome = outcome;
    }

    /// <summary>The plan-day, or a date that is none.</summary>
    public LocalDate Date { get; }

    /// <summary>How many reminders it has: those answered, missed and to come.</summary>
    public int Planned => Done + Partial + Missed + ToCome;

    /// <summary>How many reminders a session answers that counts as done.</summary>
    public int Done { get; }

    /// <summary>How many reminders a session answers that was begun and does not count as done.</summary>
    public int Partial { get; }

    /// <summary>How many reminders were due and no session answers, skipped ones too.</summary>
    public int Missed { get; }

    /// <summary>How many reminders are not due yet and no session answers.</summary>
    public int ToCome { get; }

    /// <summary>How many sessions of the day answer no reminder, done or in part.</summary>
    public int Extra { get; }

    /// <summary>How it went.</summary>
    public DayOutcome Outcome { get; }

    /// <summary>The date and how it went: <c>2026-03-08 Done 4/8</c>.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Outcome} {Done}/{Planned}";
}
