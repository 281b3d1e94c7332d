using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace StretchKit.Tests.Hosting.Sqlite;

/// <summary>A database as somebody sees it who does not know the store.</summary>
internal static class RawFile
{
    public static List<string> Query(string path, string sql)
    {
        using SqliteConnection connection = Open(path);
        return Query(connection, sql);
    }

    /// <summary>The rows, their columns joined by bars.</summary>
    public static List<string> Query(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        return rows;
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Overwrites the file from a place on, as a failing disk does.</summary>
    public static void Damage(string path, long from)
    {
        using FileStream file = File.OpenWrite(path);
        byte[] garbage = new byte[file.Length - from];
        Array.Fill(garbage, (byte)0xA5);
        file.Position = from;
        file.Write(garbage);
    }
}
