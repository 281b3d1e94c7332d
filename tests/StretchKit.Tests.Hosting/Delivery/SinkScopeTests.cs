using System;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

public sealed class SinkScopeTests
{
    [Fact]
    public async Task Each_delivery_has_what_it_needs_of_its_own_and_gives_it_back()
    {
        var log = new Log();
        await using RunningHost host = await RunningHost.StartAsync(configure: services =>
        {
            services.AddSingleton(log);
            services.AddScoped<Connection>();
            services.AddScoped<IReminderSink, ConnectedSink>();
        });
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(5));
        await host.Reminders.SetPlanAsync("bert", RunningHost.DueAfter(10));
        await host.Time.PassUntilAsync(log.TwoClosed.Task);
        log.Opened.Should().Be(2);
    }

    private sealed class Log
    {
        public int Opened;
        public int Closed;

        public TaskCompletionSource TwoClosed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Connection : IAsyncDisposable
    {
        private readonly Log _log;

        public Connection(Log log)
        {
            _log = log;
            Interlocked.Increment(ref log.Opened);
        }

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Increment(ref _log.Closed) == 2)
                _log.TwoClosed.SetResult();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class ConnectedSink(Connection connection) : IReminderSink
    {
        public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
        {
            GC.KeepAlive(connection);
            return ValueTask.CompletedTask;
        }
    }
}
