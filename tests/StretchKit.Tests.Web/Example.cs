using System.Linq;

namespace StretchKit.Tests.Web;

/// <summary>Documents that visitors send.</summary>
internal static class Example
{
    /// <summary>A plan that reminds every day at the given times, UTC.</summary>
    public static string Plan(string id, params string[] times)
        => $$"""
            { "schemaVersion": 1, "id": "{{id}}", "zone": "UTC", "minimumGap": "PT0S", "catchUp": "all",
              "rules": [ { "id": "{{id}}-rule", "routine": "desk-break", "trigger": { "kind": "at", "times": [ {{string.Join(", ", times.Select(t => $"\"{t}\""))}} ] } } ] }
            """;

    public static string Pause(string at) => Event("paused", at);

    public static string Event(string kind, string at) => $$"""{ "schemaVersion": 1, "events": [ { "kind": "{{kind}}", "at": "{{at}}" } ] }""";

    public static string Snooze(string occurrence, string at)
        => $$"""{ "schemaVersion": 1, "events": [ { "kind": "snoozed", "occurrence": "{{occurrence}}", "at": "{{at}}" } ] }""";

    public static string Session(string routine, string started, string ended)
        => $$"""{ "schemaVersion": 1, "routine": "{{routine}}", "started": "{{started}}", "ended": "{{ended}}", "holds": [] }""";
}
