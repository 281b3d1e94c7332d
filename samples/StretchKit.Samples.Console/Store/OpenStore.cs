using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using StretchKit.Hosting;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The store of a command that waits for no reminders itself.</summary>
internal sealed class OpenStore : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly TimeProvider _time;

    /// <summary>Opens it, and begins it where there is none, so that what is wrong with it shows before anything is done.</summary>
    /// <exception cref="CommandFailed">It cannot be opened.</exception>
    public OpenStore(DataFolder data, TimeProvider time)
    {
        (_time, _services) = (time, new ServiceCollection().AddReminders<Nowhere>(data, time).BuildServiceProvider());
        try
        {
            Person.Wait(Store.NextWakeAsync(default));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public IReminders Reminders => _services.GetRequiredService<IReminders>();

    private IReminderStore Store => _services.GetRequiredService<IReminderStore>();

    public StoredSessions Sessions(DateTimeZone zone) => new(Reminders, Store, _time.ToClock(), zone);

    public void Dispose() => _services.Dispose();

    /// <summary>Nothing is delivered here.</summary>
    private sealed class Nowhere : IReminderSink
    {
        public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
