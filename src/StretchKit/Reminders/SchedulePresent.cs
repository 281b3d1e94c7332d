using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Reminders;

namespace StretchKit;

/// <content>What holds at an instant.</content>
public sealed partial class Schedule
{
    /// <summary>Returns the pauses that hold at an instant, by their start: those of all rules and those of single ones.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <returns>The pauses; empty if nothing is paused.</returns>
    /// <example><code>bool isPaused = schedule.PausesAt(now, state).Any(p => p.RuleId is null);</code></example>
    public IReadOnlyList<PauseInForce> PausesAt(Instant at, ReminderState? state = null)
    {
        Facts facts = Fold(state).Facts;
        long tick = Axis.Floor(at);
        return
        [
            .. facts.Pauses.Overlapping(tick, tick).Select(p => new PauseInForce(
                Axis.At(p.From),
                p.End == Axis.Never ? null : Axis.At(p.End),
                p.Rule == PauseFact.AllRules ? null : facts.Plan.Rules[p.Rule].Rule.Id)),
        ];
    }

    /// <summary>Returns the pauses that hold at an instant, by their start: those of all rules and those of single ones.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public IReadOnlyList<PauseInForce> PausesAt(DateTimeOffset at, ReminderState? state = null) => PausesAt(Instant.FromDateTimeOffset(at), state);

    /// <summary>Returns the time zone that the person is in: that of the last time-zone change before an instant, or the plan's.</summary>
    /// <param name="at">The instant; a time-zone change at the instant itself counts only after it.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public DateTimeZone ZoneAt(Instant at, ReminderState? state = null) => Fold(state).Facts.LegAt(Axis.Floor(at)).Zone.Zone;

    /// <summary>Returns the time zone that the person is in: that of the last time-zone change before an instant, or the plan's.</summary>
    /// <param name="at">The instant; a time-zone change at the instant itself counts only after it.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public DateTimeZone ZoneAt(DateTimeOffset at, ReminderState? state = null) => ZoneAt(Instant.FromDateTimeOffset(at), state);
}
