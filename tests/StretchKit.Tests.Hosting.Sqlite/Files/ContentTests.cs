using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Hosting.Sqlite.Rows;
using Xunit;

namespace StretchKit.Tests.Hosting.Sqlite.Files;

/// <summary>What is in the file, and how it gets there.</summary>
public sealed class ContentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteReminderStore _store;

    public ContentTests() => _store = new SqliteReminderStore(_folder.Store);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_person_who_looks_into_the_file_understands_it()
    {
        Instant later = Plans.Now + Duration.FromHours(3);
        await _store.WriteAsync("anna", Plans.New, default);
        await _store.WriteAsync(
            "anna", new PersonChange(1, later, later, null) { Event = ReminderEvent.Travelled(later, DateTimeZoneProviders.Tzdb["Asia/Tokyo"]), Session = Plans.SessionOf(1) }, default);

        RawFile.Query(_folder.Store, "SELECT person, revision, json_extract(plan, '$.id'), datetime(handled_until / 10000000, 'unixepoch') FROM people")
            .Should().Equal("anna|2|desk-day|2026-03-02 14:00:00");
        RawFile.Query(_folder.Store, "SELECT * FROM events")
            .Should().Equal("""anna|17724600000000000|1|travelled|{"kind":"travelled","at":"2026-03-02T14:00:00Z","zone":"Asia/Tokyo"}||""");
        string session = RawFile.Query(_folder.Store, "SELECT json FROM sessions").Single();
        session.Should().NotContain("\n");
        Catalog.Reader.ReadSession(session).Value.Should().Be(Plans.SessionOf(1));
    }

    [Fact]
    public async Task What_is_acknowledged_is_on_the_disk()
    {
        List<string> set = [];
        _store.StoreFile.WriteBegun = connection => set.AddRange(
            new[] { "synchronous", "journal_mode", "fullfsync", "secure_delete", "foreign_keys" }.SelectMany(p => RawFile.Query(connection, $"PRAGMA {p}")));
        await _store.WriteAsync("anna", Plans.New, default);
        set.Should().Equal("2", "wal", "1", "1", "1");
    }

    [Fact]
    public async Task Of_a_forgotten_person_no_byte_is_left()
    {
        byte[] marker = Encoding.UTF8.GetBytes("desk-marker");
        Plan plan = Plan.Build("p", "UTC").Remind("desk-marker", Catalog.DeskBreak, Trigger.At("09:00")).ToPlan();
        await _store.WriteAsync("bert", Plans.New, default);
        await _store.WriteAsync("anna", new PersonChange(0, Plans.Now, null, null) { Plan = plan }, default);
        for (int i = 1; i <= 50; i++)
        {
            await _store.WriteAsync(
                "anna",
                new PersonChange(i, Plans.Now, null, null) { Event = ReminderEvent.Completed("desk-marker", Plans.Now), Session = Plans.SessionOf(200, "desk-marker") },
                default);
        }

        Traces().Should().NotBeEmpty();
        (await _store.DeleteAsync("anna", default)).Should().BeTrue();
        Traces().Should().BeEmpty();
        (await _store.ReadAsync("bert", Instant.MinValue, default)).Should().NotBeNull();

        IEnumerable<string> Traces() => Directory.GetFiles(Path.GetDirectoryName(_folder.Store)!).Where(f => Bytes(f).AsSpan().IndexOf(marker) >= 0);
    }

    [Fact]
    public async Task What_is_asked_often_is_found_without_reading_everything()
    {
        await _store.NextWakeAsync(default);
        string[] questions = [Events.SelectFrom, Events.SelectPauses, Sessions.SelectBetween, People.Due];
        foreach (string sql in questions)
        {
            RawFile.Query(_folder.Store, "EXPLAIN QUERY PLAN " + WithoutParameters(sql)).Should()
                .NotContain(row => row.Contains("SCAN people") || row.Contains("SCAN events") || row.Contains("SCAN sessions"), sql)
                .And.Contain(row => row.Contains("SEARCH"), sql);
        }

        string events = string.Join('\n', RawFile.Query(_folder.Store, "EXPLAIN QUERY PLAN " + WithoutParameters(Events.SelectFrom)));
        events.Should().Contain("events_journeys").And.Contain("events_pauses").And.Contain("events_reach");
        RawFile.Query(_folder.Store, "EXPLAIN QUERY PLAN " + People.FirstWaiting).Should().ContainSingle().Which.Should().Contain("COVERING INDEX people_waiting");
    }

    [Fact]
    public async Task Instants_finer_than_a_tick_are_cut_off_towards_the_past()
    {
        Instant fine = Plans.Now + Duration.FromNanoseconds(199);
        Instant cut = Plans.Now + Duration.FromNanoseconds(100);
        await _store.WriteAsync("anna", new PersonChange(0, fine, fine, null) { Plan = Plans.Desk, Session = new Session("desk-break", fine, fine, []) }, default);
        StoredPerson person = (await _store.ReadAsync("anna", Instant.MinValue, default))!;
        (person.HandledUntil, person.WakeAt).Should().Be((cut, cut));

        // Of sessions nothing is cut off, and a range is exact.
        (await _store.SessionsAsync("anna", fine, fine + Duration.Epsilon, default)).Should().ContainSingle().Which.Started.Should().Be(fine);
        (await _store.SessionsAsync("anna", fine + Duration.Epsilon, null, default)).Should().BeEmpty();
        (await _store.SessionsAsync("anna", cut, fine, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_ends_of_time_can_be_stored()
    {
        await _store.WriteAsync("anna", new PersonChange(0, Instant.MinValue, Instant.FromUtc(9999, 12, 31, 0, 0), null) { Plan = Plans.Desk }, default);
        StoredPerson person = (await _store.ReadAsync("anna", Instant.MaxValue, default))!;
        (person.HandledUntil, person.WakeAt).Should().Be((Instant.MinValue, Instant.FromUtc(9999, 12, 31, 0, 0)));
    }

    [Theory]
    [InlineData("'; DROP TABLE people; --")]
    [InlineData("%")]
    [InlineData("ANNA")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("👩‍🦰 $person ? :x @y")]
    public async Task A_person_can_be_called_anything(string id)
    {
        await _store.WriteAsync("anna", Plans.New, default);
        (await _store.WriteAsync(id, Plans.New, default)).Should().BeTrue();
        (await _store.WriteAsync(id, new PersonChange(1, Plans.Now, null, null) { Event = ReminderEvent.Resumed(Plans.Now), Session = Plans.SessionOf(0) }, default)).Should().BeTrue();
        (await _store.ReadAsync(id, Instant.MinValue, default))!.State.Events.Should().ContainSingle();
        (await _store.SessionsAsync(id, Instant.MinValue, null, default)).Should().ContainSingle();
        (await _store.ReadAsync("anna", Instant.MinValue, default))!.State.Events.Should().BeEmpty();
        (await _store.DeleteAsync(id, default)).Should().BeTrue();
        (await _store.ReadAsync("anna", Instant.MinValue, default)).Should().NotBeNull();
    }

    [Fact]
    public async Task What_cannot_be_a_person_is_refused()
        => await FluentActions.Awaiting(() => _store.ReadAsync("\uD800", Instant.MinValue, default).AsTask()).Should().ThrowAsync<ArgumentException>();

    private static string WithoutParameters(string sql) => System.Text.RegularExpressions.Regex.Replace(sql, @"\$\w+", "1");

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
