using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace StretchKit.Tests.Web;

public class LogTests
{
    [Fact]
    public async Task Log_entries_name_no_visitor()
    {
        using var log = new KeptLog();
        await using Server server = await Server.StartAsync(log);
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas-secret", "07:05"));
        await anna.PostAsync("api/events", Example.Pause("2026-03-01T07:00:00Z"));
        await anna.PutAsync("api/plan", "annas-secret");
        await using (EventStream page = (await EventStream.OpenAsync(anna)).Stream)
        {
            server.Time.Advance(TimeSpan.FromMinutes(5));
            await server.WhileTimePasses(page.ReminderAsync());
        }

        await anna.SendAsync(HttpMethod.Delete, "api/data");
        log.Entries.Should().NotBeEmpty();
        foreach (string entry in log.Entries)
            Regex.IsMatch(entry, "[0-9a-f]{32}").Should().BeFalse(entry);
    }

    /// <summary>All that is logged, from the least level on.</summary>
    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _entries = [];

        public IReadOnlyCollection<string> Entries => _entries;

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => _entries.Enqueue($"{logLevel} {eventId} {formatter(state, exception)} {exception}");

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
