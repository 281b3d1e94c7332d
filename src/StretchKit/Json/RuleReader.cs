using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads a rule of a plan.</summary>
internal sealed class RuleReader
{
    private static readonly ObjectTable<RuleReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.NewId(d._taken) },
        { "routine", Need.Required, (d, walk) => d._routine = Routine(walk) },
        { "trigger", Need.Required, (d, walk) => d._trigger = TriggerReader.Read(walk) },
        { "priority", (d, walk) => d._priority = walk.Integer(int.MinValue, int.MaxValue) },
        { "quiet", (d, walk) => d._quiet = walk.Choice(Vocabularies.QuietModes) },
        { "gap", (d, walk) => d._gap = walk.Choice(Vocabularies.GapModes) },
        { "on", (d, walk) => d._on = DaysReader.Read(walk) },
        { "repeat", (d, walk) => d._repeat = RepeatReader.Read(walk) },
        { "jitter", (d, walk) => d._jitter = walk.Duration(DurationRange.UpToADay) },
        { "snooze", (d, walk) => d._snooze = SnoozeReader.Read(walk) },
        { "grace", (d, walk) => d._grace = walk.Duration(DurationRange.UpToADay) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private readonly ISet<string> _taken;
    private string? _id;
    private string? _routine;
    private Trigger? _trigger;
    private int? _priority;
    private QuietMode? _quiet;
    private GapMode? _gap;
    private DaysOfWeek? _on;
    private DayRule? _repeat;
    private Duration? _jitter;
    private SnoozePolicy? _snooze;
    private Duration? _grace;
    private Metadata? _metadata;

    private RuleReader(ISet<string> taken) => _taken = taken;

    public static ReminderRule? Read(Walk walk, ISet<string> taken)
        => Members.Read(walk, new RuleReader(taken)) is { } d ? d.Make() : null;

    // Which routines there are is the application's own business; only what looks like a slip is worth a word.
    private static string? Routine(Walk walk)
    {
        ISet<string> known = walk.Known.RoutineIds;
        if (walk.Id() is not { } id)
            return null;
        if (!known.Contains(id) && walk.Near(id, known, 2) is not null)
            walk.Fault(FindingCodes.UnknownRoutine, id, known, id);
        return id;
    }

    private ReminderRule Make() => new(_id!, _routine!, _trigger!)
    {
        Priority = _priority ?? 0,
        Quiet = _quiet ?? QuietMode.Drop,
        Gap = _gap ?? GapMode.Shift,
        On = _on ?? DaysOfWeek.All,
        Repeat = _repeat,
        Jitter = _jitter ?? Duration.Zero,
        Snooze = _snooze ?? SnoozePolicy.Default,
        Grace = _grace ?? ReminderRule.DefaultGrace,
        Metadata = _metadata ?? Metadata.Empty,
    };
}
