using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Contract;
using StretchKit.Tests.Hosting.Postgres.Servers;
using Xunit;

namespace StretchKit.Tests.Hosting.Postgres.Contract;

[Collection(SharedServer.Name)]
public sealed class PostgresReminderStoreTests(SharedServer server) : ReminderStoreContract
{
    protected override IReminderStore Open() => server.Open();
}

[Collection(SharedServer.Name)]
public sealed class PostgresRemindersTests(SharedServer server) : RemindersContract
{
    private readonly string _schema = SharedServer.FreshSchema();

    protected override Task<IRemindersHarness> BeginAsync(Instant now)
    {
        _ = server.Source;
        return Task.FromResult<IRemindersHarness>(new EmbeddedHarness(() => server.Open(_schema), now));
    }
}
