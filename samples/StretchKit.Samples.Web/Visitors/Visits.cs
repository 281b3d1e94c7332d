using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NodaTime;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>On which day each visitor was here last, so that those who never come back can be forgotten: a file of its own beside the reminders.</summary>
internal sealed class Visits : IDisposable
{
    private readonly SqliteConnection _file;
    private readonly System.Threading.Lock _gate = new();

    public Visits(IOptions<Settings> settings)
    {
        _file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(settings.Value.Data, "visits.db") }.ToString());
        _file.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE IF NOT EXISTS visits (visitor TEXT NOT NULL PRIMARY KEY, day INTEGER NOT NULL) STRICT, WITHOUT ROWID;");
    }

    /// <summary>Something is stored of the visitor from now on.</summary>
    public void Wrote(string visitor, Instant now)
        => Run("INSERT INTO visits VALUES ($visitor, $day) ON CONFLICT DO UPDATE SET day = $day WHERE day <> $day", ("$visitor", visitor), ("$day", Day(now)));

    /// <summary>The visitor is here; one of whom nothing is stored stays unknown.</summary>
    public void Came(string visitor, Instant now)
        => Run("UPDATE visits SET day = $day WHERE visitor = $visitor AND day <> $day", ("$visitor", visitor), ("$day", Day(now)));

    public void Forget(string visitor) => Run("DELETE FROM visits WHERE visitor = $visitor", ("$visitor", visitor));

    /// <summary>Those whose last visit was before a day.</summary>
    public IReadOnlyList<string> GoneSince(Instant before)
    {
        lock (_gate)
        {
            using SqliteCommand command = Command("SELECT visitor FROM visits WHERE day < $day", [("$day", Day(before))]);
            using SqliteDataReader rows = command.ExecuteReader();
            var gone = new List<string>();
            while (rows.Read())
                gone.Add(rows.GetString(0));
            return gone;
        }
    }

    public void Dispose() => _file.Dispose();

    private static long Day(Instant at) => at.ToUnixTimeSeconds() / 86_400;

    private void Run(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        lock (_gate)
        {
            using SqliteCommand command = Command(sql, parameters);
            command.ExecuteNonQuery();
        }
    }

#pragma warning disable CA2100 // Every statement is a constant of this file.
    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = new SqliteCommand(sql, _file);
        foreach ((string name, object value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
#pragma warning restore CA2100
}
