using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Hosting.Sqlite.Processes;

[Collection("processes")]
public class LimitTests
{
    [SkippableFact]
    public async Task Where_a_file_may_not_grow_the_writer_hears_of_it_and_nothing_acknowledged_is_lost()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "needs the limits of a Linux shell");
        using var story = new Story(people: 2, minutes: 20, speed: 60, leaseMinutes: 5);
        await story.BeginAsync();
        using (Child limited = story.StartChildWithFilesOfAtMost(3000, "writes=10000"))
            (await limited.EndedAsync()).Should().Be(0);
        story.Journaled("failed").SelectMany(j => j).Should().ContainSingle().Which.Should().Be("Unavailable");

        Instant end = Instant.Min(story.Now, story.End);
        using (Child last = story.StartChild(Story.Until(end)))
            (await last.EndedAsync()).Should().Be(0);
        (List<string> delivered, List<string> recorded) = await story.StoredAsync();
        List<string> acknowledged = [.. story.Journaled("recorded").SelectMany(j => j)];
        acknowledged.Should().HaveCountGreaterThan(50);
        recorded.Should().OnlyHaveUniqueItems().And.Contain(acknowledged);
        delivered.Should().OnlyHaveUniqueItems();
        story.Due(end).Except(delivered).Should().BeEmpty();
    }
}
