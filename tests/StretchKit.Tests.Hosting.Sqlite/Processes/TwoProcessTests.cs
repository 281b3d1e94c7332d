using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.Hosting.Sqlite.Processes;

[Collection("processes")]
public class TwoProcessTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Two_processes_on_one_store_share_the_work_and_deliver_nothing_twice()
    {
        using var story = new Story(people: 20, minutes: 15, speed: 60, leaseMinutes: 600, waiting: 13);
        await story.BeginAsync();
        Instant end = story.End;
        using Child one = story.StartChild(Story.Until(end));
        using Child other = story.StartChild(Story.Until(end));
        (await one.EndedAsync()).Should().Be(0);
        (await other.EndedAsync()).Should().Be(0);

        IReadOnlyList<IReadOnlyList<string>> shown = story.Journaled("delivered");
        List<string> due = [.. story.Due(end).Select(key => $"1 {key}")];
        output.WriteLine($"{due.Count} due, {shown[0].Count} and {shown[1].Count} shown");
        shown.Should().OnlyContain(journal => journal.Count > 20, "both take part");
        List<string> all = [.. shown.SelectMany(j => j)];
        all.Should().OnlyHaveUniqueItems();
        due.Except(all).Should().BeEmpty();
        (await story.StoredAsync()).Delivered.Should().OnlyHaveUniqueItems().And.HaveCount(all.Count);
    }

    [Fact]
    public async Task Two_processes_that_open_a_store_of_version_1_bring_it_to_the_newest_once()
    {
        using var story = new Story(people: 1, minutes: 1, speed: 60, leaseMinutes: 600);
        story.BeginWith("version-1.sql");
        string end = Story.Until(story.Now);
        using Child one = story.StartChild(end);
        using Child other = story.StartChild(end);
        (await one.EndedAsync()).Should().Be(0);
        (await other.EndedAsync()).Should().Be(0);
        RawFile.Query(story.Store, "PRAGMA user_version").Should().Equal("4");
        RawFile.Query(story.Store, "PRAGMA integrity_check").Should().Equal("ok");
        RawFile.Query(story.Store, "SELECT person FROM people ORDER BY person").Should().Equal("anna", "p0");
    }
}
