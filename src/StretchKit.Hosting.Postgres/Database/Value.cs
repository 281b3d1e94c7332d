using System;
using Npgsql;
using NpgsqlTypes;

namespace StretchKit.Hosting.Postgres.Database;

/// <summary>Values of statements, each with its type, so that a missing one has a type too.</summary>
internal static class Value
{
    public static NpgsqlParameter Of(string? text) => new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)text ?? DBNull.Value };

    public static NpgsqlParameter Of(int? number) => new() { NpgsqlDbType = NpgsqlDbType.Integer, Value = (object?)number ?? DBNull.Value };

    public static NpgsqlParameter Of(long? number) => new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = (object?)number ?? DBNull.Value };

    public static NpgsqlParameter Of(bool yes) => new() { NpgsqlDbType = NpgsqlDbType.Boolean, Value = yes };
}
