using NodaTime;
using StretchKit.Reminders;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads one event of a state. An event is a fact: what it says of others is judged by nobody here.</summary>
internal sealed class EventReader
{
    private static readonly ObjectTable<EventReader> Noted = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "occurrence", Need.Required, (d, walk) => d._occurrence = ReadOccurrence(walk) },
    };

    private static readonly ObjectTable<EventReader> Snoozed = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "occurrence", Need.Required, (d, walk) => d._occurrence = ReadOccurrence(walk) },

        // Version 0.1 did not write it.
        { "until", (d, walk) => d._until = walk.Instant() },
    };

    private static readonly ObjectTable<EventReader> Completed = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "routine", Need.Required, (d, walk) => d._routine = walk.Id() },
        { "rule", (d, walk) => d._rule = walk.Id() },
        { "occurrence", (d, walk) => d._occurrence = ReadOccurrence(walk) },
        { "started", (d, walk) => d._started = walk.Instant() },
    };

    private static readonly ObjectTable<EventReader> Paused = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "until", (d, walk) => d._until = walk.Instant() },
        { "from", (d, walk) => d._from = walk.Instant() },
        { "rule", (d, walk) => d._rule = walk.Id() },
    };

    private static readonly ObjectTable<EventReader> Resumed = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "pause", (d, walk) => d._pause = walk.Instant() },
        { "rule", (d, walk) => d._rule = walk.Id() },
    };

    private static readonly ObjectTable<EventReader> Travelled = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "zone", Need.Required, (d, walk) => d._zone = ZoneReader.Read(walk) },
    };

    private static readonly KindTable<object?, ReminderEvent> Kinds = new()
    {
        { "delivered", (walk, _) => Fill(Noted, walk) is { } d ? ReminderEvent.Delivered(d._occurrence!.Value, d._at!.Value) : null },
        { "skipped", (walk, _) => Fill(Noted, walk) is { } d ? ReminderEvent.Skipped(d._occurrence!.Value, d._at!.Value) : null },
        { "snoozed", (walk, _) => Fill(Snoozed, walk) is { } d ? ReminderEvent.Snoozed(d._occurrence!.Value, d._at!.Value, d._until) : null },
        { "completed", (walk, _) => Fill(Completed, walk) is { } d ? ReminderEvent.Completed(d._routine!, d._at!.Value, d._rule, d._occurrence, d._started) : null },
        { "paused", (walk, _) => Fill(Paused, walk) is { } d ? ReminderEvent.Paused(d._at!.Value, d._until, d._from, d._rule) : null },
        { "resumed", (walk, _) => Fill(Resumed, walk) is { } d ? ReminderEvent.Resumed(d._at!.Value, d._rule, d._pause) : null },
        { "travelled", (walk, _) => Fill(Travelled, walk) is { } d ? ReminderEvent.Travelled(d._at!.Value, d._zone!) : null },
    };

    private Instant? _at;
    private OccurrenceName? _occurrence;
    private string? _routine;
    private string? _rule;
    private Instant? _until;
    private Instant? _from;
    private Instant? _started;
    private Instant? _pause;
    private DateTimeZone? _zone;

    public static ReminderEvent? Read(Walk walk) => Kinds.Read(walk, null);

    private static EventReader? Fill(ObjectTable<EventReader> members, Walk walk) => members.Read(walk, new EventReader());

    private static OccurrenceName? ReadOccurrence(Walk walk)
    {
        OccurrenceName? name = walk.OccurrenceName();
        if (name is { Slot.Kind: SlotKind.Elapsed } legacy)
            walk.Fault(FindingCodes.LegacyOccurrenceName, legacy.ToString());
        return name;
    }
}
