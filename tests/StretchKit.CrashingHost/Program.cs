using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using StretchKit.CrashingHost;
using StretchKit.Hosting;

// An application with reminders in a file or a database, made to be killed. Its clock runs fast, and what it does it also writes into a journal of its own.
Settings settings = Settings.Parse(args);
var time = new FastTime(settings.Epoch, settings.Start, settings.Speed);
var kill = new KillSwitch(settings.KillAt, settings.KillAfter);
using var journal = new Journal(settings.Journal);
using SqliteReminderStore? file = settings.Postgres is null ? new SqliteReminderStore(settings.Store!, time: time) : null;
if (file is not null)
    file.StoreFile.Committing = () => kill.Reached("in-transaction");
using NpgsqlDataSource? source = settings.Postgres is null ? null : NpgsqlDataSource.Create(settings.Postgres);
IReminderStore store = file ?? (IReminderStore)new PostgresReminderStore(source!);

HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
builder.Services.AddSingleton<TimeProvider>(time);
builder.Services.AddSingleton(kill);
builder.Services.AddSingleton(journal);
builder.Services.AddSingleton<IReminderStore>(new KillingStore(store, kill));
builder.Services.AddStretchReminders<JournalingSink>(options =>
{
    options.Lease = settings.Lease.ToTimeSpan();
    options.DeliveryTimeout = options.Lease * 0.9;
    options.MaxAttempts = 1_000_000;
});
using IHost host = builder.Build();
await host.StartAsync();
await Console.Out.WriteLineAsync("running");

Task handled = settings.AllHandledAsync(store);
using (var ended = new CancellationTokenSource())
{
    Task<bool> writing = Writer.RunAsync(host.Services.GetRequiredService<IReminders>(), journal, time, settings, ended.Token);
    if (await Task.WhenAny(writing, handled) == handled || await writing)
        await handled;
    await ended.CancelAsync();
    await writing;
}

await host.StopAsync();
