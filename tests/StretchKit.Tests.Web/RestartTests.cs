using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public sealed class RestartTests : IDisposable
{
    private readonly string _data = Server.NewFolder();

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task A_restart_keeps_everything_and_the_cookie_stays_good()
    {
        string cookie, before;
        await using (Server server = await Server.StartAsync(_data))
        {
            using Visitor anna = server.Visit();
            await anna.PutAsync("api/plan", Example.Plan("annas", "07:05"));
            await anna.PostAsync("api/events", Example.Snooze("annas-rule/2026-03-09/07:05", "2026-03-09T07:00:00Z"));
            await anna.PostAsync("api/sessions", Example.Session("desk-break", "2026-03-09T06:59:10Z", "2026-03-09T07:00:00Z"));
            (cookie, before) = (anna.Cookie!, await anna.GetAsync("api/data"));
        }

        await using Server restarted = await Server.StartAsync(_data);
        using Visitor again = restarted.Visit(cookie);
        (await again.GetAsync("api/data")).Should().Be(before);
        (await again.GetAsync("health")).Should().Be("Healthy");
        (EventStream stream, _) = await EventStream.OpenAsync(again);
        restarted.Time.Advance(TimeSpan.FromMinutes(15));
        (await stream.ReminderAsync()).Should().StartWith("annas-rule/2026-03-09/07:05");
        await stream.DisposeAsync();
    }

    [Fact]
    public async Task Who_does_not_come_for_ninety_days_is_forgotten_and_who_comes_is_not()
    {
        string annas, berts;
        await using (Server server = await Server.StartAsync(_data))
        {
            using Visitor anna = server.Visit();
            using Visitor bert = server.Visit();
            await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
            await bert.PutAsync("api/plan", Example.Plan("berts", "09:00"));
            server.Time.Advance(TimeSpan.FromDays(2));
            (EventStream stream, _) = await EventStream.OpenAsync(bert);
            await stream.DisposeAsync();
            (annas, berts) = (anna.Cookie!, bert.Cookie!);
            server.Time.Advance(TimeSpan.FromDays(89));
            while ((await anna.GetAsync("api/plan")).Contains("annas", StringComparison.Ordinal))
                await Task.Yield();
            (await bert.GetAsync("api/plan")).Should().Contain("berts");
        }

        await using Server restarted = await Server.StartAsync(_data);
        using Visitor gone = restarted.Visit(annas);
        using Visitor here = restarted.Visit(berts);
        (await gone.GetAsync("api/plan")).Should().NotContain("annas");
        (await here.GetAsync("api/plan")).Should().Contain("berts");
    }
}
