using System;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;

namespace StretchKit.Json;

/// <summary>Writes a rule of a plan.</summary>
internal static class RuleWriter
{
    public static WrittenRule Write(ReminderRule rule, ReminderRule? was, Carried at) => new()
    {
        Id = rule.Id,
        Routine = rule.RoutineId,
        Slot = rule.SlotId,
        Priority = rule.Priority.Unless(0),
        Trigger = Write(rule.Trigger, rule.Trigger.GetType() == was?.Trigger.GetType() ? at.Member("trigger") : Carried.Nothing),
        On = WrittenWords.Of(rule.On),
        Repeat = Write(rule.Repeat, at.Member("repeat")),
        Cycle = Write(rule.Cycle, at.Member("cycle")),
        Quiet = rule.Quiet == QuietMode.Drop ? null : Vocabularies.QuietModes.WordOf(rule.Quiet),
        Gap = rule.Gap == GapMode.Shift ? null : Vocabularies.GapModes.WordOf(rule.Gap),
        Jitter = WrittenWords.Of(rule.Jitter.Unless(Duration.Zero)),
        Snooze = Write(rule.Snooze, at.Member("snooze")),
        Grace = WrittenWords.Of(rule.Grace.Unless(ReminderRule.DefaultGrace)),
        Early = WrittenWords.Of(rule.Early),
        Metadata = WrittenWords.Of(rule.Metadata),
        Unknown = at.Here,
    };

    private static WrittenTrigger Write(Trigger trigger, Carried at)
    {
        WrittenTrigger written = trigger switch
        {
            AtTrigger times => new() { Kind = "at", Times = [.. times.Times.Select(LocalTimeText.Format)] },
            DatesTrigger dates => new() { Kind = "dates", At = [.. dates.DateTimes.Select(LocalTimeText.Format)] },
            WakeTrigger wake => new() { Kind = "wake", Offset = WrittenWords.Of(wake.Offset.Unless(Duration.Zero)) },
            SleepTrigger sleep => new() { Kind = "sleep", Offset = WrittenWords.Of(sleep.Offset.Unless(Duration.Zero)) },
            EveryTrigger every => Write(every),
            _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
        };
        written.Unknown = at.Here;
        return written;
    }

    private static WrittenTrigger Write(EveryTrigger every) => new()
    {
        Kind = "every",
        Interval = WrittenWords.Of(every.Interval),
        From = WrittenWords.Of(every.From),
        To = WrittenWords.Of(every.To),
        First = WrittenWords.Of(every.First),
        Restart = every.Restart == Restart.Never ? null : Vocabularies.Restarts.WordOf(every.Restart),
    };

    private static WrittenRepeat? Write(DayRule? repeat, Carried at)
        => repeat is null ? null : new WrittenRepeat { Rule = repeat.Text, From = WrittenWords.Of(repeat.From), Unknown = at.Here };

    private static WrittenCycle? Write(DayCycle? cycle, Carried at) => cycle is null ? null : new WrittenCycle
    {
        On = cycle.On,
        Off = cycle.Off,
        From = WrittenWords.Of(cycle.From),
        Unknown = at.Here,
    };

    private static WrittenSnooze? Write(SnoozePolicy snooze, Carried at)
        => snooze == SnoozePolicy.Default && !at.IsThere ? null : new WrittenSnooze
        {
            Delay = WrittenWords.Of(snooze.Delay),
            Limit = snooze.Limit,
            Unknown = at.Here,
        };
}
