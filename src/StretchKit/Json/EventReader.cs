using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads one thing that happened.</summary>
internal sealed class EventReader
{
    private static readonly ObjectTable<EventReader> Noted = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "occurrence", Need.Required, (d, walk) => d._occurrence = walk.OccurrenceName() },
    };

    private static readonly ObjectTable<EventReader> Completed = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "routine", Need.Required, (d, walk) => d._routine = walk.Id() },
        { "rule", (d, walk) => d._rule = walk.Id() },
    };

    private static readonly ObjectTable<EventReader> Paused = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
        { "until", (d, walk) => d._until = walk.Instant() },
    };

    private static readonly ObjectTable<EventReader> Resumed = new()
    {
        { "kind", (_, walk) => walk.Skip() },
        { "at", Need.Required, (d, walk) => d._at = walk.Instant() },
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
        { "snoozed", (walk, _) => Fill(Noted, walk) is { } d ? ReminderEvent.Snoozed(d._occurrence!.Value, d._at!.Value) : null },
        { "completed", (walk, _) => Fill(Completed, walk) is { } d ? ReminderEvent.Completed(d._routine!, d._at!.Value, d._rule) : null },
        { "paused", (walk, _) => Fill(Paused, walk) is { } d ? ReminderEvent.Paused(d._at!.Value, d._until) : null },
        { "resumed", (walk, _) => Fill(Resumed, walk) is { } d ? ReminderEvent.Resumed(d._at!.Value) : null },
        { "travelled", (walk, _) => Fill(Travelled, walk) is { } d ? ReminderEvent.Travelled(d._at!.Value, d._zone!) : null },
    };

    private Instant? _at;
    private OccurrenceName? _occurrence;
    private string? _routine;
    private string? _rule;
    private Instant? _until;
    private DateTimeZone? _zone;

    public static ReminderEvent? Read(Walk walk) => Kinds.Read(walk, null);

    private static EventReader? Fill(ObjectTable<EventReader> members, Walk walk) => members.Read(walk, new EventReader());
}
