using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Postgres.Servers;

/// <summary>One server for all tests of a collection; each test has a schema of its own.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    public const string Name = "server";

    private static int _schemas;

    private PostgresServer? _server;
    private NpgsqlDataSource? _source;

    public NpgsqlDataSource Source
    {
        get
        {
            Skip.If(PostgresServer.Missing is not null, PostgresServer.Missing);
            return _source!;
        }
    }

    public static string FreshSchema() => $"t{Interlocked.Increment(ref _schemas)}";

    public PostgresReminderStore Open(string? schema = null) => new(Source, new PostgresReminderStoreOptions { Schema = schema ?? FreshSchema() });

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;

        // Nobody cuts this server's power.
        _server = await PostgresServer.StartAsync("fsync=off");
        _source = NpgsqlDataSource.Create(_server.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

[CollectionDefinition(SharedServer.Name)]
public sealed class SharedServerTests : ICollectionFixture<SharedServer>
{
}
