using System;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Hosting.Delivery;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

public sealed class RegistrationTests
{
    private static readonly ReminderDelivery Delivery = new(
        new DeliveryKey("anna", default, 0), RunningHost.DueAfter(5).ToSchedule().Next(RunningHost.Start)!.Value, 1, Duration.Zero, false);

    /// <summary>As <c>AddHttpClient</c> does: the sink is a transient service with a client that was configured for it, and the container has a bare client too.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_sink_that_the_application_registered_is_used_as_registered(bool before)
    {
        var services = new ServiceCollection();
        services.AddSingleton("bare");
        if (before)
            services.AddTransient(_ => new Webhook("configured"));
        services.AddStretchReminders<Webhook>();
        if (!before)
            services.AddTransient(_ => new Webhook("configured"));
        (await DeliverAsync(services)).Should().Be("configured");
    }

    [Fact]
    public async Task A_sink_that_is_a_singleton_outlives_its_deliveries()
    {
        var services = new ServiceCollection();
        var sink = new Webhook("one");
        services.AddSingleton(_ => sink).AddStretchReminders<Webhook>();
        await using ServiceProvider provider = Build(services);
        for (int i = 0; i < 2; i++)
            (await provider.GetRequiredService<SinkCall>().DeliverAsync(Delivery, default)).Failure.Should().BeNull();
        sink.Closed.Should().Be(0);
    }

    [Fact]
    public async Task A_factory_makes_the_sink_of_each_delivery()
    {
        var services = new ServiceCollection();
        services.AddSingleton("made").AddStretchReminders(provider => new Webhook(provider.GetRequiredService<string>()));
        (await DeliverAsync(services)).Should().Be("made");
    }

    [Fact]
    public async Task A_sink_that_nobody_registered_is_made_and_disposed_of_once()
    {
        var services = new ServiceCollection();
        services.AddSingleton("plain").AddStretchReminders<Webhook>();
        (await DeliverAsync(services)).Should().Be("plain");
        Webhook.Last!.Closed.Should().Be(1);
    }

    private static async Task<string> DeliverAsync(IServiceCollection services)
    {
        await using ServiceProvider provider = Build(services);
        (await provider.GetRequiredService<SinkCall>().DeliverAsync(Delivery, default)).Failure.Should().BeNull();
        return Webhook.Last!.Client;
    }

    private static ServiceProvider Build(IServiceCollection services)
        => services.AddLogging().AddMetrics().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private sealed class Webhook(string client) : IReminderSink, IDisposable
    {
        public static Webhook? Last { get; private set; }

        public string Client => client;

        public int Closed { get; private set; }

        public void Dispose() => Closed++;

        public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
        {
            Last = this;
            return ValueTask.CompletedTask;
        }
    }
}
