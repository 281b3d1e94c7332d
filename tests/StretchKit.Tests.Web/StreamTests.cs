using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class StreamTests
{
    [Fact]
    public async Task A_reminder_comes_to_every_open_page_of_its_visitor_and_to_nobody_elses()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using Visitor bert = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "07:05"));
        await bert.PutAsync("api/plan", Example.Plan("bert", "07:10"));
        await using EventStream first = (await EventStream.OpenAsync(anna)).Stream;
        await using EventStream second = (await EventStream.OpenAsync(anna)).Stream;
        await using EventStream berts = (await EventStream.OpenAsync(bert)).Stream;

        server.Time.Advance(TimeSpan.FromMinutes(5));
        (await server.WhileTimePasses(first.ReminderAsync())).Should().Be("anna-rule/2026-03-09/07:05");
        (await second.ReminderAsync()).Should().Be("anna-rule/2026-03-09/07:05");
        server.Time.Advance(TimeSpan.FromMinutes(5));
        (await server.WhileTimePasses(berts.ReminderAsync())).Should().Be("bert-rule/2026-03-09/07:10", "it is the first that comes to him");
    }

    [Fact]
    public async Task A_page_that_comes_back_gets_what_it_has_missed_once()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "07:05", "07:10", "07:30"));
        string? seen;
        await using (EventStream page = (await EventStream.OpenAsync(anna)).Stream)
        {
            server.Time.Advance(TimeSpan.FromMinutes(5));
            seen = await server.WhileTimePasses(page.ReminderAsync());
        }

        server.Time.Advance(TimeSpan.FromMinutes(5));
        await server.UntilAsync(async () => (await anna.GetAsync("api/state")).Contains("anna-rule/2026-03-09/07:10", StringComparison.Ordinal));
        server.Time.Advance(TimeSpan.FromMinutes(5));

        (EventStream again, IReadOnlyList<string> missed) = await EventStream.OpenAsync(anna, seen);
        await using (again)
            missed.Should().Equal("anna-rule/2026-03-09/07:10");
        (EventStream another, IReadOnlyList<string> old) = await EventStream.OpenAsync(anna);
        await using (another)
            old.Should().BeEmpty("a page that is new shows the day by itself");
    }

    [Fact]
    public async Task A_snoozed_reminder_comes_again_under_another_id()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "07:05"));
        await using EventStream page = (await EventStream.OpenAsync(anna)).Stream;
        server.Time.Advance(TimeSpan.FromMinutes(5));
        string id = (await server.WhileTimePasses(page.ReminderAsync()))!;
        await server.UntilAsync(async () => (await anna.GetAsync("api/state")).Contains(id, StringComparison.Ordinal));
        (await anna.PostAsync("api/events", Example.Snooze(id, server.Time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ")))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        server.Time.Advance(TimeSpan.FromMinutes(10));
        (await server.WhileTimePasses(page.ReminderAsync())).Should().Be(id + "+1");
    }

    [Fact]
    public async Task A_change_in_one_page_is_told_to_the_others()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.GetAsync("api/plan");
        await using EventStream page = (await EventStream.OpenAsync(anna)).Stream;
        await anna.PutAsync("api/plan", Example.Plan("anna", "09:00"));
        (await page.NextAsync())!.Value.EventType.Should().Be("changed");
    }

    [Fact]
    public async Task A_server_that_is_started_again_has_everything()
    {
        string data = Server.NewFolder();
        string cookie, plan, state, sessions;
        await using (Server server = await Server.StartAsync(data))
        {
            using Visitor anna = server.Visit();
            await anna.PutAsync("api/plan", Example.Plan("anna", "07:05"));
            await anna.PostAsync("api/events", Example.Event("resumed", "2026-03-09T06:59:00Z"));
            await anna.PostAsync("api/sessions", Example.Session("desk-break", "2026-03-09T06:30:10Z", "2026-03-09T06:30:50Z"));
            (plan, state, sessions) = (await anna.GetAsync("api/plan"), await anna.GetAsync("api/state"), await anna.GetAsync("api/sessions"));
            cookie = anna.Cookie!;
        }

        await using (Server server = await Server.StartAsync(data))
        {
            using Visitor anna = server.Visit(cookie);
            (await anna.GetAsync("api/plan")).Should().Be(plan).And.Contain("anna-rule");
            (await anna.GetAsync("api/state")).Should().Be(state).And.Contain("resumed");
            (await anna.GetAsync("api/sessions")).Should().Be(sessions).And.Contain("desk-break");
            await using EventStream page = (await EventStream.OpenAsync(anna)).Stream;
            server.Time.Advance(TimeSpan.FromMinutes(5));
            (await server.WhileTimePasses(page.ReminderAsync())).Should().Be("anna-rule/2026-03-09/07:05");
        }

        System.IO.Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task The_pages_of_a_visitor_who_is_forgotten_are_ended()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "09:00"));
        await using EventStream page = (await EventStream.OpenAsync(anna)).Stream;
        (await anna.SendAsync(HttpMethod.Delete, "api/data")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await page.NextAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_visitor_who_does_not_come_again_is_forgotten_and_one_who_comes_is_not()
    {
        await using Server server = await Server.StartAsync(null, "ForgetAfterDays=4");
        using Visitor gone = server.Visit();
        using Visitor stays = server.Visit();
        using Visitor goneLater = server.Visit();
        await gone.PutAsync("api/plan", Example.Plan("gone", "09:00"));
        await stays.PutAsync("api/plan", Example.Plan("stays", "09:00"));
        server.Time.Advance(TimeSpan.FromDays(1));
        await goneLater.PutAsync("api/plan", Example.Plan("later", "09:00"));
        server.Time.Advance(TimeSpan.FromDays(2));
        await (await EventStream.OpenAsync(stays)).Stream.DisposeAsync();
        server.Time.Advance(TimeSpan.FromDays(2));
        await ForgottenAsync(gone);

        // Another look is taken only after the one before has ended, so whoever was to be forgotten with the first is so by now.
        server.Time.Advance(TimeSpan.FromDays(1));
        await ForgottenAsync(goneLater);
        (await stays.GetAsync("api/data")).Should().Contain("stays-rule");

        Task ForgottenAsync(Visitor visitor) => server.UntilAsync(async () =>
        {
            using HttpResponseMessage answer = await visitor.SendAsync(HttpMethod.Get, "api/data");
            return answer.StatusCode == HttpStatusCode.NotFound;
        });
    }
}
