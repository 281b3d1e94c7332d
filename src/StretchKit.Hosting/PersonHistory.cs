using System.Text.Json.Nodes;

namespace StretchKit.Hosting;

/// <summary>Everything that is known of a person.</summary>
/// <param name="PersonId">The person, by the application's id.</param>
/// <param name="Plan">The plan of today.</param>
/// <param name="State">All events, from the first.</param>
/// <param name="Sessions">All sessions, in the order of their starts.</param>
public sealed record PersonHistory(string PersonId, Plan Plan, ReminderState State, ValueList<Session> Sessions)
{
    private static readonly DocumentWriter Writer = new(StretchSource.Empty);

    /// <summary>
    /// One JSON document for the person to take away: <c>person</c>, and in <c>plan</c>, <c>program</c>, <c>state</c> and <c>sessions</c>
    /// documents as <see cref="DocumentReader"/> reads them. <c>program</c> is there if the plan follows one.
    /// </summary>
    public string ToJson()
    {
        var sessions = new JsonArray();
        foreach (Session session in Sessions)
            sessions.Add(JsonNode.Parse(Writer.Write(session)));
        var export = new JsonObject { ["person"] = PersonId, ["plan"] = JsonNode.Parse(Writer.Write(Plan)) };
        if (Plan.Program is { } followed)
            export["program"] = JsonNode.Parse(Writer.Write(followed.Program));
        export["state"] = JsonNode.Parse(Writer.Write(State));
        export["sessions"] = sessions;
        return export.ToString();
    }
}
