using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Tests.Hosting.Contract;

public sealed class InMemoryReminderStoreTests : ReminderStoreContract
{
    protected override IReminderStore Open() => new InMemoryReminderStore();
}

public sealed class InMemoryRemindersTests : RemindersContract
{
    // What is in memory outlives a restart here, so that the same suite can be run on it.
    private readonly Kept _kept = new();

    protected override Task<IRemindersHarness> BeginAsync(Instant now)
        => Task.FromResult<IRemindersHarness>(new EmbeddedHarness(() => _kept.Store, now));

    private sealed class Kept
    {
        public InMemoryReminderStore Store { get; } = new();
    }
}
