using System;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Contract;

namespace StretchKit.Tests.Hosting.Sqlite.Contract;

public sealed class SqliteReminderStoreTests : ReminderStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override IReminderStore Open() => new SqliteReminderStore(_folder.Store);

    protected override ValueTask CloseAsync(IReminderStore store)
    {
        ((SqliteReminderStore)store).Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class SqliteRemindersTests : RemindersContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<IRemindersHarness> BeginAsync(Instant now)
        => Task.FromResult<IRemindersHarness>(new EmbeddedHarness(() => new SqliteReminderStore(_folder.Store), now));
}
