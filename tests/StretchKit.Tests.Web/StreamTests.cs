using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class StreamTests
{
    [Fact]
    public async Task A_reminder_reaches_every_page_of_its_visitor_and_nobody_elses()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using Visitor bert = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "07:05"));
        await bert.PutAsync("api/plan", Example.Plan("berts", "07:05", "07:06"));
        (EventStream one, _) = await EventStream.OpenAsync(anna);
        (EventStream two, _) = await EventStream.OpenAsync(anna);
        (EventStream berts, _) = await EventStream.OpenAsync(bert);
        server.Time.Advance(TimeSpan.FromMinutes(5));
        (await one.ReminderAsync()).Should().Be("annas-rule/2026-03-09/07:05");
        (await two.ReminderAsync()).Should().Be("annas-rule/2026-03-09/07:05");
        (await berts.ReminderAsync()).Should().Be("berts-rule/2026-03-09/07:05");
        server.Time.Advance(TimeSpan.FromMinutes(1));
        (await berts.ReminderAsync()).Should().Be("berts-rule/2026-03-09/07:06");
        foreach (EventStream stream in new[] { one, two, berts })
            await stream.DisposeAsync();
    }

    [Fact]
    public async Task What_came_while_no_page_was_open_comes_after_the_last_that_was_seen()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "07:05", "07:15", "07:25"));
        await DeliverAsync(server, anna, 5, 1);
        await DeliverAsync(server, anna, 10, 2);
        await DeliverAsync(server, anna, 10, 3);
        (EventStream stream, System.Collections.Generic.IReadOnlyList<string> before) = await EventStream.OpenAsync(anna, "annas-rule/2026-03-09/07:05");
        before.Should().Equal("annas-rule/2026-03-09/07:15", "annas-rule/2026-03-09/07:25");
        await stream.DisposeAsync();

        // A page that is new reads the day, and is told of what came while it did so.
        (stream, before) = await EventStream.OpenAsync(anna);
        before.Should().Equal("annas-rule/2026-03-09/07:25");
        await stream.DisposeAsync();

        server.Time.Advance(TimeSpan.FromHours(23));
        (stream, before) = await EventStream.OpenAsync(anna, "of-long-ago/2026-01-01/07:05");
        before.Should().HaveCount(3, "nothing of the last day is left out");
        await stream.DisposeAsync();
    }

    [Fact]
    public async Task What_was_put_off_comes_once_more_with_another_id()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "07:05"));
        await DeliverAsync(server, anna, 5, 1);
        (await anna.PostAsync("api/events", Example.Snooze("annas-rule/2026-03-09/07:05", "2026-03-09T07:05:00Z"))).EnsureSuccessStatusCode();
        (EventStream stream, _) = await EventStream.OpenAsync(anna, "annas-rule/2026-03-09/07:05");
        server.Time.Advance(TimeSpan.FromMinutes(10));
        (await stream.ReminderAsync()).Should().Be("annas-rule/2026-03-09/07:05+1");
        await stream.DisposeAsync();
        await DeliveredAsync(anna, 2);
        (stream, System.Collections.Generic.IReadOnlyList<string> before) = await EventStream.OpenAsync(anna, "annas-rule/2026-03-09/07:05");
        before.Should().Equal("annas-rule/2026-03-09/07:05+1");
        await stream.DisposeAsync();
    }

    [Fact]
    public async Task Other_pages_of_a_visitor_are_told_of_a_change()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
        (EventStream stream, _) = await EventStream.OpenAsync(anna);
        await anna.PutAsync("api/plan", Example.Plan("annas", "10:00"));
        (await stream.NextAsync())!.Value.EventType.Should().Be("changed");
        await stream.DisposeAsync();
    }

    [Fact]
    public async Task The_pages_of_a_visitor_who_is_forgotten_are_ended()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
        (EventStream stream, _) = await EventStream.OpenAsync(anna);
        await anna.SendAsync(HttpMethod.Delete, "api/data");
        (await stream.NextAsync()).Should().BeNull();
        await stream.DisposeAsync();
    }

    private static async Task DeliverAsync(Server server, Visitor visitor, int minutes, int count)
    {
        server.Time.Advance(TimeSpan.FromMinutes(minutes));
        await DeliveredAsync(visitor, count);
    }

    private static async Task DeliveredAsync(Visitor visitor, int count)
    {
        while (Catalog.Reader.ReadState(await visitor.GetAsync("api/state")).Value!.Events.Count(e => e.Kind == ReminderEventKind.Delivered) < count)
            await Task.Yield();
    }
}
