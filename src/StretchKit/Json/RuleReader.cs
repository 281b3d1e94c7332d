using System.Text.Json;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a rule of a plan.</summary>
internal sealed class RuleReader
{
    private static readonly ObjectTable<RuleReader> Members = new()
    {
        { "id", Need.Required, (d, walk) => d._id = walk.NewId(d._scope.Ids) },
        { Routine, (d, walk) => (d._routineAt, d._routine) = (walk.Here(), RoutineNames.Read(walk, walk.Known.RoutineIds)) },
        { Slot, (d, walk) => (d._slotAt, d._slot) = (walk.Here(), walk.Id()) },
        { "trigger", Need.Required, (d, walk) => d._trigger = TriggerReader.Read(walk) },
        { "priority", (d, walk) => d._priority = walk.Integer(int.MinValue, int.MaxValue) },
        { "quiet", (d, walk) => d._quiet = walk.Choice(Vocabularies.QuietModes) },
        { "gap", (d, walk) => d._gap = walk.Choice(Vocabularies.GapModes) },
        { "on", (d, walk) => d._on = DaysReader.Read(walk) },
        { "repeat", (d, walk) => d._repeat = RepeatReader.Read(walk) },
        { "cycle", (d, walk) => d._cycle = CycleReader.Read(walk) },
        { "jitter", (d, walk) => d._jitter = walk.Duration(DurationRange.UpToADay) },
        { "snooze", (d, walk) => d._snooze = SnoozeReader.Read(walk) },
        { "grace", (d, walk) => d._grace = walk.Duration(DurationRange.UpToADay) },
        { "early", (d, walk) => d._early = walk.Duration(DurationRange.UpToADay) },
        { "metadata", (d, walk) => d._metadata = walk.Metadata() },
    };

    private const string Routine = "routine";
    private const string Slot = "slot";

    private readonly RuleScope _scope;
    private string? _id;
    private string? _routine;
    private Walk.Spot? _routineAt;
    private string? _slot;
    private Walk.Spot? _slotAt;
    private Trigger? _trigger;
    private int? _priority;
    private QuietMode? _quiet;
    private GapMode? _gap;
    private DaysOfWeek? _on;
    private DayRule? _repeat;
    private DayCycle? _cycle;
    private Duration? _jitter;
    private SnoozePolicy? _snooze;
    private Duration? _grace;
    private Duration? _early;
    private Metadata? _metadata;

    private RuleReader(RuleScope scope) => _scope = scope;

    public static ReminderRule? Read(Walk walk, RuleScope scope)
    {
        int errors = walk.Errors;
        var reader = new RuleReader(scope);
        Walk.Spot start = walk.Here();
        bool isObject = walk.Token == JsonTokenType.StartObject;
        Members.Fill(walk, reader);
        if (isObject && !walk.HasEnded)
            reader.CheckRoutine(walk, start);
        return walk.Errors == errors ? reader.Make() : null;
    }

    private void CheckRoutine(Walk walk, Walk.Spot start)
    {
        if (_routineAt is { } routine && _slotAt is { } slot)
            walk.Fault(FindingCodes.RoutineAndSlot, routine.Offset > slot.Offset ? routine : slot);
        else if (_slotAt is { } only && _slot is not null)
            _scope.Slots.Add((_slot, only));
        else if (_routineAt is null && _slotAt is null)
            walk.Missing(start, Routine);
    }

    private ReminderRule Make() => (_slot is { } slot ? ReminderRule.ForSlot(_id!, slot, _trigger!) : new ReminderRule(_id!, _routine!, _trigger!)) with
    {
        Priority = _priority ?? 0,
        Quiet = _quiet ?? QuietMode.Drop,
        Gap = _gap ?? GapMode.Shift,
        On = _on ?? DaysOfWeek.All,
        Repeat = _repeat,
        Cycle = _cycle,
        Jitter = _jitter ?? Duration.Zero,
        Snooze = _snooze ?? SnoozePolicy.Default,
        Grace = _grace ?? ReminderRule.DefaultGrace,
        Early = _early,
        Metadata = _metadata ?? Metadata.Empty,
    };
}
