namespace StretchKit.Json;

/// <summary>Reads what has happened to a plan's reminders.</summary>
internal sealed class StateReader
{
    private const int MaxEvents = 1_000_000;

    private static readonly DocumentTable<StateReader> Members = new()
    {
        { "events", Need.Required, (d, walk) => d._events = walk.List(EventReader.Read, 0, MaxEvents) },
    };

    private ValueList<ReminderEvent>? _events;

    public static ReminderState? Read(Walk walk) => Members.Read(walk, new StateReader()) is { } d ? d.Make(walk) : null;

    private ReminderState Make(Walk walk)
    {
        ReminderState state = ReminderState.From(_events!);

        // A state has its events in an order of its own, and equal ones once.
        walk.Unknown.Reorder("$.events", _events!, state.Events);
        return state;
    }
}
