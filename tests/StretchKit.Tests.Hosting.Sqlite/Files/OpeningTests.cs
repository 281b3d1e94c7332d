using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Sqlite.Files;

/// <summary>What is found at the path when the store is opened, and what becomes of it.</summary>
public sealed class OpeningTests : IDisposable
{
    private const string Aside = ".damaged-20260302T110000Z";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<WhenDamaged> Both => [WhenDamaged.Refuse, WhenDamaged.SetAside];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_text_is_left_alone(WhenDamaged whenDamaged)
    {
        await File.WriteAllTextAsync(_folder.Store, "Dear diary,\n");
        await LeftAloneAsync(whenDamaged, ReminderStoreFault.Foreign, "*not a store of reminders*");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Another_database_is_left_alone(WhenDamaged whenDamaged)
    {
        RawFile.Query(_folder.Store, "PRAGMA journal_mode = WAL; CREATE TABLE people (name TEXT); PRAGMA user_version = 2");
        await LeftAloneAsync(whenDamaged, ReminderStoreFault.Foreign, "*database of something else*");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_newer_store_is_left_alone(WhenDamaged whenDamaged)
    {
        await BeginAsync();
        RawFile.Query(_folder.Store, "PRAGMA user_version = 5");
        await LeftAloneAsync(whenDamaged, ReminderStoreFault.Newer, "*version 5*up to version 4*Update StretchKit.Hosting.Sqlite*");
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("cut")]
    [InlineData("log without its file")]
    public async Task A_damaged_store_is_refused_and_not_touched(string damage)
    {
        await DamageAsync(damage);
        await LeftAloneAsync(WhenDamaged.Refuse, ReminderStoreFault.Damaged, "*damaged*backup*.recover*SetAside*");
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("cut")]
    [InlineData("log without its file")]
    public async Task A_damaged_store_can_be_set_aside_whole(string damage)
    {
        for (int i = 1; i <= 2; i++)
        {
            await DamageAsync(damage);
            (string Name, byte[] Bytes)[] before = Files("reminders.db*");
            using (SqliteReminderStore store = Store(WhenDamaged.SetAside))
            {
                (await store.ReadAsync("anna", Instant.MinValue, default)).Should().BeNull();
                (await store.WriteAsync("anna", Plans.New, default)).Should().BeTrue();
            }

            // The second time, its name is taken: nothing is overwritten.
            string aside = "reminders.db" + Aside + (i == 1 ? "" : "-2");
            foreach ((string name, byte[] bytes) in before.Where(f => !f.Name.Contains("damaged") && !f.Name.EndsWith("-shm") && !f.Name.EndsWith("-open")))
                File.ReadAllBytes(_folder.File(name.Replace("reminders.db", aside))).Should().Equal(bytes);
            foreach ((string name, byte[] bytes) in before.Where(f => f.Name.Contains("damaged")))
                File.ReadAllBytes(_folder.File(name)).Should().Equal(bytes);
        }
    }

    [Fact]
    public async Task A_damaged_store_is_not_set_aside_while_somebody_has_it_open()
    {
        await BeginAsync();
        using SqliteReminderStore other = Store(WhenDamaged.Refuse);
        await other.NextWakeAsync(default);
        RawFile.Damage(_folder.Store, 4096);
        await LeftAloneAsync(WhenDamaged.SetAside, ReminderStoreFault.Damaged, "*another process has it open*");
    }

    [Fact]
    public async Task A_store_that_was_refused_is_opened_once_it_is_mended()
    {
        await BeginAsync();
        byte[] backup = await File.ReadAllBytesAsync(_folder.Store);
        RawFile.Damage(_folder.Store, 4096);
        using SqliteReminderStore store = Store(WhenDamaged.Refuse);
        await FluentActions.Awaiting(() => store.NextWakeAsync(default).AsTask()).Should().ThrowAsync<ReminderStoreException>();
        await File.WriteAllBytesAsync(_folder.Store, backup);
        (await store.ReadAsync("anna", Instant.MinValue, default)).Should().NotBeNull();
    }

    [Fact]
    public async Task An_empty_file_is_begun_with()
    {
        await File.WriteAllBytesAsync(_folder.Store, []);
        await BeginAsync();
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_not_made()
    {
        using var store = new SqliteReminderStore(_folder.File("missing/reminders.db"));
        (await FluentActions.Awaiting(() => store.NextWakeAsync(default).AsTask()).Should().ThrowAsync<ReminderStoreException>().WithMessage("*folder does not exist*"))
            .Which.Fault.Should().Be(ReminderStoreFault.Unavailable);
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        Directory.CreateDirectory(_folder.Store);
        using SqliteReminderStore store = Store(WhenDamaged.SetAside);
        (await FluentActions.Awaiting(() => store.NextWakeAsync(default).AsTask()).Should().ThrowAsync<ReminderStoreException>())
            .Which.Fault.Should().Be(ReminderStoreFault.Foreign);
    }

    [Theory]
    [InlineData("what? #1 100% ü'.db")]
    [InlineData("file:x.db")]
    public async Task Any_name_of_a_file_will_do(string name)
    {
        for (int i = 0; i < 2; i++)
        {
            using var store = new SqliteReminderStore(_folder.File(name));
            (await store.WriteAsync("anna", Plans.New, default)).Should().Be(i == 0);
        }

        File.Exists(_folder.File(name)).Should().BeTrue();
    }

    [Fact]
    public void A_path_that_is_no_file_is_refused()
    {
        FluentActions.Invoking(() => new SqliteReminderStore(":memory:")).Should().Throw<ArgumentException>().WithMessage("*InMemoryReminderStore*");
        FluentActions.Invoking(() => new SqliteReminderStore(" ")).Should().Throw<ArgumentException>();
    }

    private async Task LeftAloneAsync(WhenDamaged whenDamaged, ReminderStoreFault fault, string message)
    {
        (string Name, byte[] Bytes)[] before = Files("reminders.db*");
        using (SqliteReminderStore store = Store(whenDamaged))
        {
            for (int i = 0; i < 2; i++)
            {
                (await FluentActions.Awaiting(() => store.WriteAsync("bert", Plans.New, default).AsTask()).Should().ThrowAsync<ReminderStoreException>().WithMessage(message))
                    .Which.Fault.Should().Be(fault);
            }
        }

        (string Name, byte[] Bytes)[] after = [.. Files("reminders.db*").Where(f => !f.Name.EndsWith("-open") && !f.Name.EndsWith("-shm"))];
        after.Select(f => f.Name).Should().Equal(before.Where(f => !f.Name.EndsWith("-open") && !f.Name.EndsWith("-shm")).Select(f => f.Name));
        foreach ((string name, byte[] bytes) in after)
            bytes.Should().Equal(before.Single(f => f.Name == name).Bytes);
    }

    private async Task BeginAsync()
    {
        using SqliteReminderStore store = Store(WhenDamaged.Refuse);
        for (int i = 0; i < 50; i++)
            await store.WriteAsync(i == 0 ? "anna" : $"p{i}", Plans.New, default);
        (await store.ReadAsync("anna", Instant.MinValue, default)).Should().NotBeNull();
    }

    private async Task DamageAsync(string damage)
    {
        File.Delete(_folder.Store);
        await BeginAsync();
        if (damage == "garbage")
            RawFile.Damage(_folder.Store, 4096);
        else if (damage == "cut")
            await File.WriteAllBytesAsync(_folder.Store, (await File.ReadAllBytesAsync(_folder.Store))[..20_000]);
        else
            File.Move(_folder.Store, _folder.Store + "-wal");
    }

    private SqliteReminderStore Store(WhenDamaged whenDamaged) => new(
        _folder.Store,
        new SqliteReminderStoreOptions { WhenDamaged = whenDamaged, BusyTimeout = TimeSpan.FromSeconds(1) },
        new FakeTimeProvider(Plans.Now.ToDateTimeOffset()));

    private (string Name, byte[] Bytes)[] Files(string pattern) =>
    [
        .. Directory.GetFiles(Path.GetDirectoryName(_folder.Store)!, pattern).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))),
    ];
}
