using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using Npgsql;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Postgres.Servers;
using StretchKit.Tests.Hosting.Sqlite.Processes;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.Hosting.Postgres.Processes;

/// <summary>
/// Three processes share one database, and one of them after the other is killed while it delivers and records. In the end the database is compared with the journals that
/// the processes kept on their own, and with the schedule.
/// </summary>
public class WorkerKillTests(ITestOutputHelper output)
{
    private const int People = 6;

    private static readonly string[] Points = ["before-claim", "after-sink", "after-commit", "at-random"];

    [SkippableFact]
    public async Task Workers_that_are_killed_lose_nothing_and_repeat_only_by_the_same_key()
    {
        int kills = Setting("STRETCHKIT_KILLS", 6);
        int seed = Setting("STRETCHKIT_SEED", 20260302);
        string context = $"{kills} kills, seed {seed}";
        var random = new Random(seed);
        await using PostgresServer server = await PostgresServer.StartAsync();
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(server.ConnectionString);
        // The reminders last for 12 real minutes, so that a process on a slow machine still finds one at which it is to be killed.
        using var story = new Story(
            people: People, minutes: 1_400, speed: 120, leaseMinutes: 4, postgres: server.ConnectionString, open: () => new PostgresReminderStore(source));
        await story.BeginAsync();
        using Child first = story.StartChild("writes=100");
        using Child second = story.StartChild("writes=100");
        await first.RunsAsync();
        await second.RunsAsync();
        for (int i = 0; i < kills; i++)
            await RunUntilKilledAsync(story, Points[i % Points.Length], random);
        first.Kill();
        second.Kill();
        (await first.EndedAsync()).Should().Be(137, context);
        (await second.EndedAsync()).Should().Be(137, context);

        Instant end = Instant.Min(story.Now, story.End);
        using Child last = story.StartChild(Story.Until(end), "writes=50");
        (await last.EndedAsync()).Should().Be(0, context);

        List<(string Key, int Attempt)> shown = [.. story.Journaled("delivered").SelectMany(j => j).Select(Delivery)];
        (List<string> delivered, List<string> recorded) = await story.StoredAsync();
        List<string> due = [.. story.Due(end)];
        output.WriteLine($"{context}: {due.Count} due, {shown.Count} shown, {shown.Count - shown.DistinctBy(d => d.Key).Count()} of them again, {recorded.Count} recorded");
        story.Journaled("delivered").Count(j => j.Count > 0).Should().BeGreaterThan(2, "several processes deliver: {0}", context);

        // Nothing due stays undelivered, and nothing else is delivered.
        due.Except(delivered).Should().BeEmpty(context);
        delivered.Except(shown.Select(d => d.Key)).Should().BeEmpty(context);
        shown.Select(d => d.Key).Except(story.Due(story.End)).Should().BeEmpty(context);

        // A delivery is repeated only as another attempt at the same key, and no more often than kills explain.
        shown.Should().OnlyHaveUniqueItems(context);
        (shown.Count - shown.DistinctBy(d => d.Key).Count()).Should().BeLessThanOrEqualTo((kills + 2) * People, context);

        // Nothing acknowledged is lost, nothing is recorded twice, and nothing is recorded that nobody wanted to.
        delivered.Should().OnlyHaveUniqueItems(context);
        recorded.Should().OnlyHaveUniqueItems(context);
        story.Journaled("recorded").SelectMany(j => j).Except(recorded).Should().BeEmpty(context);
        recorded.Except(story.Journaled("to-record").SelectMany(j => j)).Should().BeEmpty(context);
    }

    private static async Task RunUntilKilledAsync(Story story, string point, Random random)
    {
        if (point != "at-random")
        {
            using Child self = story.StartChild($"kill={point}:{random.Next(1, 8)}", "writes=100");
            (await self.EndedAsync()).Should().Be(137);
            return;
        }

        using Child child = story.StartChild("writes=100");
        await child.RunsAsync();
        await Task.Delay(random.Next(0, 700));
        child.Kill();
        (await child.EndedAsync()).Should().Be(137);
    }

    private static (string Key, int Attempt) Delivery(string line)
    {
        string[] parts = line.Split(' ', 2);
        return (parts[1], int.Parse(parts[0], CultureInfo.InvariantCulture));
    }

    private static int Setting(string name, int standard)
        => Environment.GetEnvironmentVariable(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : standard;
}
