using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Contract;

/// <summary>What every <see cref="IReminderStore"/> does.</summary>
public abstract class ReminderStoreContract : IAsyncLifetime
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 11, 0);
    private static readonly Plan Plan = Catalog.BackReliefDay with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };
    private static readonly OccurrenceName Name = Plan.ToSchedule().Next(Now)!.Value.Name;
    private static readonly DeliveryClaim Claim = new(Name, 1, 2, Now, Now + Duration.FromMinutes(1), Now, "me");

    private IReminderStore _store = null!;

    public Task InitializeAsync()
    {
        _store = Open();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await CloseAsync(_store);
    }

    /// <summary>An empty store.</summary>
    protected abstract IReminderStore Open();

    protected virtual ValueTask CloseAsync(IReminderStore store) => ValueTask.CompletedTask;

    [SkippableFact]
    public async Task What_was_written_is_read()
    {
        (await WriteAsync(new PersonChange(0, Now, Now + Duration.FromHours(1), Claim) { Plan = Plan })).Should().BeTrue();
        StoredPerson person = await ReadAsync();
        person.Should().Be(new StoredPerson(1, Plan, ReminderState.Empty, Now, Now + Duration.FromHours(1), Claim));
    }

    [SkippableFact]
    public async Task A_person_without_anything_to_come_has_no_wake()
    {
        await WriteAsync(new PersonChange(0, Now, null, Claim with { Owner = null }) { Plan = Plan });
        StoredPerson person = await ReadAsync();
        person.WakeAt.Should().BeNull();
        person.Claim!.Owner.Should().BeNull();
        (await _store.NextWakeAsync(default)).Should().BeNull();
        (await _store.DueAsync(Instant.MaxValue, 10, default)).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task A_write_over_another_revision_changes_nothing()
    {
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        await WriteAsync(new PersonChange(1, Now, Now, null));
        foreach (long over in new long[] { 0, 1, 3 })
        {
            (await WriteAsync(new PersonChange(over, Now + Duration.FromHours(9), null, Claim)
            {
                Plan = Plan with { MinimumGap = Duration.Zero },
                Event = ReminderEvent.Paused(Now),
                Session = SessionAt(0),
            })).Should().BeFalse();
        }

        (await ReadAsync()).Should().Be(new StoredPerson(2, Plan, ReminderState.Empty, Now, Now, null));
        (await _store.SessionsAsync("anna", Instant.MinValue, null, default)).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Nobody_is_made_by_a_write_over_a_revision()
    {
        (await WriteAsync(new PersonChange(1, Now, Now, null) { Plan = Plan })).Should().BeFalse();
        (await _store.ReadAsync("anna", Instant.MinValue, default)).Should().BeNull();
    }

    [SkippableFact]
    public async Task A_plan_that_follows_a_program_comes_back_with_it()
    {
        Routine own = new("own", "Own", [Catalog.CatCamel.AsStep(), new Stretch("mine", "Mine", StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral).With(Dose.HoldSeconds(10))]);
        var program = new TrainingProgram("weeks", "Weeks", [new ProgramPhase(2, [new ProgramSlot("morning", "own")])]) { Routines = [own] };
        Plan plan = Plan.Build("p", "Europe/Berlin").Follow(program, new LocalDate(2026, 3, 2)).Remind(ReminderRule.ForSlot("m", "morning", Trigger.OnWaking())).ToPlan();
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = plan });
        (await ReadAsync()).Plan.Should().Be(plan);
    }

    [SkippableFact]
    public async Task Events_come_back_in_the_order_written()
    {
        List<ReminderEvent> events =
        [
            ReminderEvent.Travelled(Now, DateTimeZoneProviders.Tzdb["Asia/Tokyo"]),
            ReminderEvent.Paused(Now, Now + Duration.FromDays(1)),
            ReminderEvent.Resumed(Now),
            ReminderEvent.Delivered(Name, Now + Duration.FromTicks(1)),
            ReminderEvent.Snoozed(Name, Now + Duration.FromTicks(1)),
            ReminderEvent.Skipped(Name, Now + Duration.FromDays(1)),
            ReminderEvent.Completed("back-relief", Now + Duration.FromDays(2), "morning"),
        ];
        await RecordAsync(events);
        (await ReadAsync()).State.Events.Should().Equal(events);
    }

    [SkippableTheory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Old_events_are_left_out_save_those_that_hold(bool resumed, bool ended)
    {
        await RecordAsync(
        [
            ReminderEvent.Travelled(Now, DateTimeZoneProviders.Tzdb["Asia/Tokyo"]),
            ReminderEvent.Travelled(Day(1), DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
            ReminderEvent.Paused(Day(2)),
            ReminderEvent.Completed("back-relief", Day(3)),
            ReminderEvent.Paused(Day(4), ended ? Day(5) : null),
            .. resumed ? new[] { ReminderEvent.Resumed(Day(6)) } : [],
            ReminderEvent.Travelled(Day(7), DateTimeZoneProviders.Tzdb["Europe/Paris"]),
            ReminderEvent.Completed("back-relief", Day(9)),
            ReminderEvent.Paused(Day(10)),
            ReminderEvent.Travelled(Day(11), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]),
        ]);
        ReminderState all = (await ReadAsync()).State;
        for (int day = -1; day <= 13; day++)
        {
            foreach (Duration off in new[] { Duration.Zero, Duration.FromTicks(1) })
                (await _store.ReadAsync("anna", Day(day) + off, default))!.State.Should().Be(all.Trim(Day(day) + off), "the cut is at day {0} + {1}", day, off);
        }

        // What was left out once is not lost.
        for (int day = 13; day >= -1; day--)
            (await _store.ReadAsync("anna", Day(day), default))!.State.Should().Be(all.Trim(Day(day)));

        static Instant Day(int day) => Now + Duration.FromDays(day);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_is_left_out_does_not_depend_on_the_order_of_writing(int seed)
    {
        var random = new Random(seed);
        List<ReminderEvent> events =
        [
            ReminderEvent.Travelled(Day(1), DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
            ReminderEvent.Travelled(Day(7), DateTimeZoneProviders.Tzdb["Europe/Paris"]),
            ReminderEvent.Paused(Day(0), from: Day(12), ruleId: "morning"),
            ReminderEvent.Paused(Day(2)),
            ReminderEvent.Paused(Day(3), Day(20), ruleId: "morning"),
            ReminderEvent.Resumed(Day(4)),
            ReminderEvent.Resumed(Day(5), "morning"),
            ReminderEvent.Paused(Day(6), Day(7)),
            ReminderEvent.Paused(Day(8)),
            ReminderEvent.Paused(Day(9), Day(10)),
            ReminderEvent.Resumed(Day(10), "morning", Day(12)),
            ReminderEvent.Snoozed(Name, Day(1), Day(2)),
            ReminderEvent.Snoozed(Name, Day(8), Day(9)),
            ReminderEvent.Skipped(new OccurrenceName("morning", Name.Day.PlusDays(9), Name.Slot), Day(2)),
            ReminderEvent.Completed("back-relief", Day(3), started: Day(3) - Duration.FromMinutes(5)),
            ReminderEvent.Completed("back-relief", Day(5), occurrence: new OccurrenceName("morning", Name.Day.PlusDays(5), Name.Slot)),
        ];
        ReminderEvent[] shuffled = [.. events];
        random.Shuffle(shuffled);
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        ReminderState all = ReminderState.Empty;
        for (int i = 0; i < shuffled.Length; i++)
        {
            await WriteAsync(new PersonChange(i + 1, Now, Now, null) { Event = shuffled[i] });
            all = all.Apply(shuffled[i]);
            Instant cut = Day(random.Next(-1, 15)) + Duration.FromTicks(random.Next(2));
            (await _store.ReadAsync("anna", cut, default))!.State.Should().Be(all.Trim(cut), "the cut is at {0} after {1} events", cut, i + 1);
        }

        for (int day = -1; day <= 22; day++)
            (await _store.ReadAsync("anna", Day(day), default))!.State.Should().Be(all.Trim(Day(day)), "the cut is at day {0}", day);

        static Instant Day(int day) => Now + Duration.FromDays(day);
    }

    [SkippableFact]
    public async Task An_equal_event_is_there_once()
    {
        await RecordAsync([ReminderEvent.Completed("back-relief", Now), ReminderEvent.Completed("back-relief", Now)]);
        (await ReadAsync()).State.Events.Should().ContainSingle();
    }

    [SkippableFact]
    public async Task Sessions_come_back_in_the_order_of_their_starts()
    {
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        int revision = 1;
        foreach (int day in new[] { 3, 1, 2 })
            await WriteAsync(new PersonChange(revision++, Now, Now, null) { Session = SessionAt(day) });
        (await SessionsAsync(0, null)).Should().Equal(SessionAt(1), SessionAt(2), SessionAt(3));
        (await SessionsAsync(1, 3)).Should().Equal(SessionAt(1), SessionAt(2));
        (await SessionsAsync(2, null)).Should().Equal(SessionAt(2), SessionAt(3));
        (await _store.SessionsAsync("nobody", Instant.MinValue, null, default)).Should().BeEmpty();

        async Task<ValueList<Session>> SessionsAsync(int from, int? to)
            => await _store.SessionsAsync("anna", Now + Duration.FromDays(from), to is { } end ? Now + Duration.FromDays(end) : null, default);
    }

    [SkippableFact]
    public async Task Who_waits_longest_is_named_first()
    {
        foreach ((string person, int minutes) in new[] { ("c", 3), ("a", 1), ("b", 2), ("d", 1) })
            await _store.WriteAsync(person, new PersonChange(0, Now, Now + Duration.FromMinutes(minutes), null) { Plan = Plan }, default);
        (await _store.NextWakeAsync(default)).Should().Be(Now + Duration.FromMinutes(1));
        (await _store.DueAsync(Now + Duration.FromSeconds(59), 10, default)).Should().BeEmpty();
        (await _store.DueAsync(Now + Duration.FromMinutes(2), 10, default)).Should().Equal("a", "d", "b");
        (await _store.DueAsync(Now + Duration.FromMinutes(9), 2, default)).Should().Equal("a", "d");
        await _store.WriteAsync("a", new PersonChange(1, Now, Now + Duration.FromMinutes(9), null), default);
        await _store.DeleteAsync("d", default);
        (await _store.DueAsync(Now + Duration.FromMinutes(9), 10, default)).Should().Equal("b", "c", "a");
    }

    [SkippableFact]
    public async Task People_come_page_by_page()
    {
        string[] ids = ["b", "a", "zoë", "Ä", "😀", "\uFF5E", "c"];
        foreach (string id in ids)
            await _store.WriteAsync(id, new PersonChange(0, Now, null, null) { Plan = Plan }, default);
        await _store.DeleteAsync("c", default);
        var all = new List<string>();
        for (string? after = null; ; after = all[^1])
        {
            IReadOnlyList<string> page = await _store.PeopleAsync(after, 2, default);
            page.Count.Should().BeLessThanOrEqualTo(2);
            all.AddRange(page);
            if (page.Count < 2)
                break;
        }

        all.Should().BeEquivalentTo(ids.Where(id => id != "c")).And.OnlyHaveUniqueItems();
        (await _store.PeopleAsync(all[^1], 2, default)).Should().BeEmpty();
    }

    /// <summary>Taking people is a hint to other processes; it loses nobody.</summary>
    [SkippableFact]
    public async Task Who_is_taken_comes_again_unless_they_were_written()
    {
        foreach (string id in new[] { "a", "b", "c" })
            await _store.WriteAsync(id, new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        Instant until = Now + Duration.FromSeconds(15);
        (await _store.TakeDueAsync(Now - Duration.FromTicks(1), until, 10, default)).Should().BeEmpty();
        (await _store.TakeDueAsync(Now, until, 2, default)).Should().Equal("a", "b");
        (await _store.ReadAsync("a", Instant.MinValue, default)).Should().Be(new StoredPerson(1, Plan, ReminderState.Empty, Now, Now, null), "taking is no write");
        (await _store.WriteAsync("a", new PersonChange(1, Now, Now + Duration.FromSeconds(1), null), default)).Should().BeTrue();
        (await _store.DueAsync(Now + Duration.FromSeconds(1), 10, default)).Should().Contain(["a", "c"]);
        (await _store.TakeDueAsync(until, until + Duration.FromSeconds(15), 10, default)).Should().BeEquivalentTo("a", "b", "c");

        // Also if the clock was set back meanwhile.
        await _store.WakeHandledAfterAsync(Now, default);
        (await _store.TakeDueAsync(Now + Duration.FromSeconds(1), until, 10, default)).Should().BeEquivalentTo("a", "b", "c");
    }

    [SkippableFact]
    public async Task A_clock_that_was_set_back_wakes_those_who_were_handled_later()
    {
        await _store.WriteAsync("early", new PersonChange(0, Now, Now + Duration.FromDays(9), null) { Plan = Plan }, default);
        await _store.WriteAsync("late", new PersonChange(0, Now + Duration.FromDays(2), Now + Duration.FromDays(3), null) { Plan = Plan }, default);
        await _store.WriteAsync("begun", new PersonChange(0, Now, Now + Duration.FromDays(3), Claim) { Plan = Plan }, default);
        await _store.WakeHandledAfterAsync(Now + Duration.FromDays(1), default);
        (await _store.DueAsync(Now + Duration.FromDays(1), 10, default)).Should().Equal("begun", "late");
        (await _store.ReadAsync("late", Instant.MinValue, default))!.WakeAt.Should().Be(Now + Duration.FromDays(1));
    }

    [SkippableFact]
    public async Task An_event_that_is_older_than_the_last_cut_is_left_out_too()
    {
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        (await _store.ReadAsync("anna", Now, default))!.State.Should().Be(ReminderState.Empty);
        await WriteAsync(new PersonChange(1, Now, Now, null) { Event = ReminderEvent.Completed("back-relief", Now - Duration.FromDays(1)) });
        (await _store.ReadAsync("anna", Now, default))!.State.Should().Be(ReminderState.Empty);
        (await ReadAsync()).State.Events.Should().ContainSingle();
    }

    /// <summary>Who has read somebody before the clock was set back, and worked with the time that it showed, may not write over what was asked for then.</summary>
    [SkippableFact]
    public async Task Nobody_writes_over_a_wake_that_they_have_not_seen()
    {
        await WriteAsync(new PersonChange(0, Now + Duration.FromDays(2), Now + Duration.FromDays(3), null) { Plan = Plan });
        StoredPerson read = await ReadAsync();
        await _store.WakeHandledAfterAsync(Now, default);
        (await WriteAsync(new PersonChange(read.Revision, Now + Duration.FromDays(2), Now + Duration.FromDays(3), null))).Should().BeFalse();
        (await WriteAsync(new PersonChange((await ReadAsync()).Revision, Now, Now, null))).Should().BeTrue();
    }

    /// <summary>Else a writer who has read the person before could put something of theirs into the record of the new one.</summary>
    [SkippableFact]
    public async Task Who_is_known_again_has_no_revision_from_before()
    {
        await _store.WriteAsync("bert", new PersonChange(0, Now, Now, null) { Plan = Plan }, default);
        await RecordAsync([ReminderEvent.Completed("back-relief", Now), ReminderEvent.Completed("back-relief", Now)]);
        StoredPerson before = await ReadAsync();
        await _store.DeleteAsync("anna", default);
        await _store.DeleteAsync("bert", default);
        await _store.DeleteAsync("nobody", default);
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        for (long over = 1; over <= before.Revision; over++)
            (await WriteAsync(new PersonChange(over, Now, Now, null) { Session = SessionAt(1) })).Should().BeFalse();
        (await ReadAsync()).Revision.Should().BeGreaterThan(before.Revision);
        (await WriteAsync(new PersonChange((await ReadAsync()).Revision, Now, Now, null) { Session = SessionAt(1) })).Should().BeTrue();
    }

    [SkippableFact]
    public async Task Of_many_who_write_at_once_one_wins_each_revision()
    {
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        int[] wins = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            int won = 0;
            for (int i = 0; i < 20; i++)
            {
                StoredPerson person = await ReadAsync();
                ReminderEvent happened = ReminderEvent.Completed($"w{writer}", Now + Duration.FromTicks(i));
                if (await WriteAsync(new PersonChange(person.Revision, Now, Now, null) { Event = happened }))
                    won++;
            }

            return won;
        })));
        StoredPerson end = await ReadAsync();
        end.Revision.Should().Be(1 + wins.Sum());
        for (int writer = 0; writer < wins.Length; writer++)
            end.State.Events.Count(e => e.RoutineId == $"w{writer}").Should().Be(wins[writer]);
    }

    [SkippableFact]
    public async Task All_of_a_person_can_be_removed()
    {
        await RecordAsync([ReminderEvent.Completed("back-relief", Now)]);
        await WriteAsync(new PersonChange(2, Now, Now, null) { Session = SessionAt(1) });
        (await _store.DeleteAsync("anna", default)).Should().BeTrue();
        (await _store.DeleteAsync("anna", default)).Should().BeFalse();
        (await _store.ReadAsync("anna", Instant.MinValue, default)).Should().BeNull();
        (await _store.SessionsAsync("anna", Instant.MinValue, null, default)).Should().BeEmpty();
        (await _store.NextWakeAsync(default)).Should().BeNull();
        (await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan })).Should().BeTrue();
        (await ReadAsync()).State.Should().Be(ReminderState.Empty);
    }

    private static Session SessionAt(int day)
    {
        Instant started = Now + Duration.FromDays(day);
        return new Session("back-relief", started, started + Duration.FromMinutes(9),
            [new SessionHold(0, "cat-camel", Side.Both, Duration.FromSeconds(5), Duration.FromSeconds(4), HoldOutcome.Partial) { Phase = "cat" }], "morning");
    }

    private async Task RecordAsync(IReadOnlyList<ReminderEvent> events)
    {
        await WriteAsync(new PersonChange(0, Now, Now, null) { Plan = Plan });
        for (int i = 0; i < events.Count; i++)
            (await WriteAsync(new PersonChange(i + 1, Now, Now, null) { Event = events[i] })).Should().BeTrue();
    }

    private Task<bool> WriteAsync(PersonChange change) => _store.WriteAsync("anna", change, default).AsTask();

    private async Task<StoredPerson> ReadAsync() => (await _store.ReadAsync("anna", Instant.MinValue, default))!;
}
