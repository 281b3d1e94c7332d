using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Hosting.Rows;
using StretchKit.Hosting.Sqlite.Files;

namespace StretchKit.Hosting.Sqlite.Rows;

/// <summary>The table of sessions.</summary>
internal static class Sessions
{
    /// <summary>Those that began in a range of ticks, both ends included.</summary>
    public const string SelectBetween =
        "SELECT json FROM sessions WHERE person = $person AND started >= $from AND started <= $to ORDER BY started, seq";

    private const string Insert = "INSERT INTO sessions (person, started, json) VALUES ($person, $started, $json)";

    public static List<Session> Read(StoreConnection store, string person, Instant from, Instant? to, Documents documents)
    {
        List<Session> near = store.Rows(
            SelectBetween, row => documents.ReadSession(row.GetString(0)),
            ("$person", person), ("$from", Ticks.Of(from)), ("$to", Ticks.Of(to) ?? long.MaxValue));

        // The documents know the instants to the nanosecond.
        return [.. near.Where(s => s.Started >= from && !(s.Started >= to)).OrderBy(s => s.Started)];
    }

    public static void Add(StoreConnection store, string person, Session session)
        => store.Execute(Insert, ("$person", person), ("$started", Ticks.Of(session.Started)), ("$json", Documents.Write(session)));
}
