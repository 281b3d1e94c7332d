using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Sqlite.Versions;

public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MigrationTests() => RawFile.Query(_folder.Store, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Versions", "version-1.sql")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_store_of_version_1_keeps_everything()
    {
        using var store = new SqliteReminderStore(_folder.Store);
        StoredPerson anna = (await store.ReadAsync("anna", Instant.MinValue, default))!;
        OccurrenceName.TryParse("desk/2026-03-02/09:00", out OccurrenceName nine).Should().BeTrue();
        Instant due = Instant.FromUtc(2026, 3, 2, 14, 0);
        anna.Claim.Should().Be(new DeliveryClaim(nine, 0, 2, due, due + Duration.FromMinutes(1), due, "somebody"));
        (anna.Revision, anna.HandledUntil, anna.WakeAt).Should().Be((7, Plans.Now, due + Duration.FromMinutes(1)));
        anna.Plan.Should().Be(Plans.Desk);
        anna.State.Events.Should().Equal(
            ReminderEvent.Travelled(Instant.FromUtc(2026, 2, 20, 8, 0), DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
            ReminderEvent.Completed("desk-break", Instant.FromUtc(2026, 3, 1, 9, 0)));
        (await store.ReadAsync("anna", Plans.Now, default))!.State.Events.Should().ContainSingle("the journey holds").Which.Kind.Should().Be(ReminderEventKind.Travelled);
        (await store.SessionsAsync("anna", Instant.MinValue, null, default)).Should().ContainSingle();
        StoredPerson other = (await store.ReadAsync("p0", Instant.MinValue, default))!;
        (other.Revision, other.WakeAt, other.Claim).Should().Be((1, null, null));
    }

    [Fact]
    public async Task It_has_then_the_tables_of_a_new_one()
    {
        await OpenAsync(_folder.Store);
        await OpenAsync(_folder.File("new.db"));
        List<string> tables = RawFile.Query(_folder.Store, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
        tables.Should().Equal(RawFile.Query(_folder.File("new.db"), "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"));
        RawFile.Query(_folder.Store, "PRAGMA user_version").Should().Equal("4");
        RawFile.Query(_folder.Store, "PRAGMA application_id").Should().Equal("1400140363");
    }

    [Theory]
    [InlineData("reminders.db")]
    [InlineData("new.db")]
    public async Task Many_who_open_it_at_once_find_it_done_once(string name)
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => OpenAsync(_folder.File(name)))));
        RawFile.Query(_folder.File(name), "PRAGMA user_version; PRAGMA integrity_check").Should().Equal("4");
        RawFile.Query(_folder.File(name), "PRAGMA integrity_check").Should().Equal("ok");
        RawFile.Query(_folder.File(name), "SELECT count(*) FROM people").Should().Equal(name == "new.db" ? "0" : "2");
    }

    private static async Task OpenAsync(string path)
    {
        using var store = new SqliteReminderStore(path);
        await store.NextWakeAsync(default);
    }
}
