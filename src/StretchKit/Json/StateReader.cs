using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>Reads what has happened to a plan's reminders. Events that could not have happened so are passed over with a warning.</summary>
internal sealed class StateReader
{
    private const int MaxEvents = 1_000_000;

    private static readonly DocumentTable<StateReader> Members = new()
    {
        { "events", Need.Required, (d, walk) => d.ReadEvents(walk) },
    };

    private readonly List<Walk.Spot> _spots = [];
    private ValueList<ReminderEvent>? _events;

    public static ReminderState? Read(Walk walk) => Members.Read(walk, new StateReader()) is { } d ? d.Make(walk) : null;

    private void ReadEvents(Walk walk)
        => _events = walk.List(
            w =>
            {
                Walk.Spot spot = w.Here();
                ReminderEvent? happened = EventReader.Read(w);
                if (happened is not null)
                    _spots.Add(spot);
                return happened;
            },
            0,
            MaxEvents);

    private ReminderState Make(Walk walk)
    {
        return ReminderState.From(_events!);
    }
}
