using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Sqlite;

public sealed class RegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_takes_the_place_of_memory_in_either_order(bool first)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics();
        if (first)
            services.AddSqliteReminderStore(_folder.Store).AddStretchReminders<Sink>();
        else
            services.AddStretchReminders<Sink>().AddSqliteReminderStore(_folder.Store);
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            provider.GetRequiredService<IReminderStore>().Should().BeOfType<SqliteReminderStore>();
            File.Exists(_folder.Store).Should().BeFalse("nothing is opened before it is needed");
            await provider.GetRequiredService<IReminders>().SetPlanAsync("anna", Plans.Desk);
        }

        // The provider has closed it: the log is in the file.
        File.Exists(_folder.Store + "-wal").Should().BeFalse();
        RawFile.Query(_folder.Store, "SELECT person FROM people").Should().Equal("anna");
    }

    [Theory]
    [InlineData(0.9, WhenDamaged.Refuse, "*BusyTimeout*")]
    [InlineData(601, WhenDamaged.Refuse, "*BusyTimeout*")]
    [InlineData(10, (WhenDamaged)2, "*WhenDamaged*")]
    public async Task Options_out_of_range_stop_the_application_at_its_start(double seconds, WhenDamaged whenDamaged, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddStretchReminders<Sink>().AddSqliteReminderStore(
            _folder.Store, o => (o.BusyTimeout, o.WhenDamaged) = (TimeSpan.FromSeconds(seconds), whenDamaged));
        using IHost host = builder.Build();
        await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>().WithMessage(message);
        FluentActions.Invoking(() => new SqliteReminderStore(_folder.Store, new SqliteReminderStoreOptions { BusyTimeout = TimeSpan.FromSeconds(seconds), WhenDamaged = whenDamaged }))
            .Should().Throw<ArgumentException>().WithMessage(message);
    }

    private sealed class Sink : IReminderSink
    {
        public ValueTask DeliverAsync(ReminderDelivery delivery, System.Threading.CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
