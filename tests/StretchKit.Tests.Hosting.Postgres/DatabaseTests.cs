using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using Npgsql;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Postgres.Servers;
using Xunit;

namespace StretchKit.Tests.Hosting.Postgres;

/// <summary>What PostgreSQL adds to the contract: its tables, several processes at once, and what is wrong with a database.</summary>
[Collection(SharedServer.Name)]
public sealed class DatabaseTests(SharedServer server)
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 11, 0);
    private static readonly Plan Plan = Catalog.BackReliefDay with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };

    [SkippableFact]
    public async Task Many_who_open_a_new_database_at_once_create_it_once()
    {
        string schema = SharedServer.FreshSchema();
        IReadOnlyList<string>[] found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.Open(schema).PeopleAsync(null, 10, default).AsTask()));
        found.Should().OnlyContain(people => people.Count == 0);
        (await ScalarAsync($"SELECT version FROM {schema}.stretchkit_version")).Should().Be(1);
    }

    [SkippableFact]
    public async Task What_several_take_at_once_is_taken_once()
    {
        string schema = SharedServer.FreshSchema();
        PostgresReminderStore store = server.Open(schema);
        string[] people = [.. Enumerable.Range(0, 200).Select(i => $"p{i:D3}")];
        foreach (string person in people)
            await store.WriteAsync(person, new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        string[][] taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            PostgresReminderStore mine = server.Open(schema);
            List<string> all = [];
            while (await mine.TakeDueAsync(Now, Now + Duration.FromSeconds(15), 7, default) is { Count: > 0 } some)
                all.AddRange(some);
            return all.ToArray();
        })));
        taken.SelectMany(t => t).Should().BeEquivalentTo(people).And.OnlyHaveUniqueItems();
    }

    /// <summary>A row that another process takes at this moment is passed over, not waited for.</summary>
    [SkippableFact]
    public async Task A_row_that_is_locked_is_passed_over()
    {
        string schema = SharedServer.FreshSchema();
        PostgresReminderStore store = server.Open(schema);
        foreach (string person in new[] { "a", "b" })
            await store.WriteAsync(person, new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        await using NpgsqlConnection other = await server.Source.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await other.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand($"SELECT 1 FROM {schema}.people WHERE person = 'a' FOR UPDATE", other))
            await hold.ExecuteNonQueryAsync();
        (await store.TakeDueAsync(Now, Now + Duration.FromSeconds(15), 10, default)).Should().Equal("b");
    }

    /// <summary>Whoever is made anew while they are deleted gets no revision that they had.</summary>
    [SkippableFact]
    public async Task Deleting_and_making_somebody_at_once_gives_no_revision_twice()
    {
        string schema = SharedServer.FreshSchema();
        PostgresReminderStore store = server.Open(schema);
        long highest = 0;
        for (int round = 0; round < 30; round++)
        {
            await store.WriteAsync("anna", new PersonChange(0, Now, null, null) { Plan = Plan }, default);
            StoredPerson before = (await store.ReadAsync("anna", Now, default))!;
            before.Revision.Should().BeGreaterThan(highest);
            await store.WriteAsync("anna", new PersonChange(before.Revision, Now, null, null), default);
            highest = before.Revision + 1;
            await Task.WhenAll(
                store.DeleteAsync("anna", default).AsTask(),
                store.WriteAsync("anna", new PersonChange(0, Now, null, null) { Plan = Plan }, default).AsTask());
            if (await store.ReadAsync("anna", Now, default) is { } again)
            {
                again.Revision.Should().BeGreaterThan(highest);
                highest = again.Revision;
                await store.DeleteAsync("anna", default);
            }
        }
    }

    [SkippableFact]
    public async Task A_newer_version_is_left_alone()
    {
        string schema = SharedServer.FreshSchema();
        await server.Open(schema).PeopleAsync(null, 1, default);
        await ExecuteAsync($"UPDATE {schema}.stretchkit_version SET version = 99");
        (await FaultAsync(server.Open(schema))).Fault.Should().Be(ReminderStoreFault.Newer);
        (await ScalarAsync($"SELECT version FROM {schema}.stretchkit_version")).Should().Be(99);
    }

    [SkippableFact]
    public async Task Tables_of_something_else_are_left_alone()
    {
        string schema = SharedServer.FreshSchema();
        await ExecuteAsync($"CREATE SCHEMA {schema}; CREATE TABLE {schema}.people (name text)");
        (await FaultAsync(server.Open(schema))).Fault.Should().Be(ReminderStoreFault.Foreign);
    }

    [SkippableFact]
    public async Task A_row_that_nobody_can_have_written_is_damage_of_one_person()
    {
        string schema = SharedServer.FreshSchema();
        PostgresReminderStore store = server.Open(schema);
        foreach (string person in new[] { "a", "b" })
            await store.WriteAsync(person, new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        await ExecuteAsync($"UPDATE {schema}.people SET plan = '[' WHERE person = 'a'");
        ReminderStoreException damage = (await store.Invoking(s => s.ReadAsync("a", Now, default).AsTask()).Should().ThrowAsync<ReminderStoreException>()).Which;
        damage.Fault.Should().Be(ReminderStoreFault.Damaged);
        (await store.ReadAsync("b", Now, default)).Should().NotBeNull();
    }

    /// <summary>A disk that is full, as a trigger that raises what PostgreSQL raises then.</summary>
    [SkippableFact]
    public async Task A_full_disk_writes_nothing_of_a_change_and_loses_nothing()
    {
        string schema = SharedServer.FreshSchema();
        PostgresReminderStore store = server.Open(schema);
        await store.WriteAsync("anna", new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        await ExecuteAsync($"""
            CREATE FUNCTION {schema}.full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON {schema}.events FOR EACH ROW EXECUTE FUNCTION {schema}.full_disk();
            """);
        foreach (ReminderEvent happened in new[] { ReminderEvent.Completed("back-relief", Now), ReminderEvent.Paused(Now) })
        {
            var change = new PersonChange(1, Now + Duration.FromHours(1), null, null) { Event = happened };
            ReminderStoreException full = (await store.Invoking(s => s.WriteAsync("anna", change, default).AsTask()).Should().ThrowAsync<ReminderStoreException>()).Which;
            full.Fault.Should().Be(ReminderStoreFault.Full);
            (await store.ReadAsync("anna", Instant.MinValue, default)).Should().Be(new StoredPerson(1, Plan, ReminderState.Empty, Now, Now, null));
        }

        await ExecuteAsync($"DROP TRIGGER full_disk ON {schema}.events");
        (await store.WriteAsync("anna", new PersonChange(1, Now, null, null) { Event = ReminderEvent.Paused(Now) }, default)).Should().BeTrue();
    }

    [SkippableFact]
    public async Task A_database_that_is_killed_and_started_again_has_all_that_was_acknowledged()
    {
        await using PostgresServer own = await PostgresServer.StartAsync();
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(own.ConnectionString);
        var store = new PostgresReminderStore(source);
        await store.WriteAsync("anna", new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        await own.KillAsync();
        ReminderStoreException gone = (await store.Invoking(s => s.ReadAsync("anna", Now, default).AsTask()).Should().ThrowAsync<ReminderStoreException>()).Which;
        gone.Fault.Should().Be(ReminderStoreFault.Unavailable);
        await own.StartAsync();

        // Connections that the pool still holds fail once each.
        StoredPerson? person = null;
        for (int i = 0; i < 25 && person is null; i++)
        {
            try
            {
                person = await store.ReadAsync("anna", Now, default);
            }
            catch (ReminderStoreException again) when (again.Fault == ReminderStoreFault.Unavailable)
            {
            }
        }

        person.Should().Be(new StoredPerson(1, Plan, ReminderState.Empty, Now, Now, null));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a\"b")]
    [InlineData("A")]
    public void A_schema_has_a_plain_name(string schema)
        => FluentActions.Invoking(() => new PostgresReminderStore(server.Source, new PostgresReminderStoreOptions { Schema = schema })).Should().Throw<ArgumentException>();

    private static async Task<ReminderStoreException> FaultAsync(PostgresReminderStore store)
        => (await store.Invoking(s => s.PeopleAsync(null, 1, default).AsTask()).Should().ThrowAsync<ReminderStoreException>()).Which;

    private async Task ExecuteAsync(string sql)
    {
        await using NpgsqlCommand command = server.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using NpgsqlCommand command = server.Source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
