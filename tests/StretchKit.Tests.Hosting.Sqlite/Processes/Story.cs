using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;

namespace StretchKit.Tests.Hosting.Sqlite.Processes;

/// <summary>People with a reminder every minute of a clock that runs fast, in a store that processes share or inherit; and what may be found in it afterwards.</summary>
internal sealed class Story : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    private readonly TemporaryFolder _folder = new();
    private readonly Plan _plan;
    private readonly int _people;
    private readonly double _speed;
    private readonly int _leaseMinutes;
    private readonly DateTimeOffset _epoch;
    private readonly List<string> _journals = [];
    private readonly Func<IReminderStore> _open;
    private readonly string? _postgres;

    /// <param name="people">How many people there are.</param>
    /// <param name="minutes">How many reminders each of them has: one a minute by the fast clock, and then no more, so that a slow machine only takes longer.</param>
    /// <param name="speed">How much faster the clock runs than the machine's.</param>
    /// <param name="leaseMinutes">The lease of a delivery, in minutes of the fast clock.</param>
    /// <param name="waiting">How many reminders of each person have come due before anybody looks.</param>
    /// <param name="postgres">The connection string of a database to use instead of a file.</param>
    /// <param name="open">Opens that database.</param>
    public Story(int people, int minutes, double speed, int leaseMinutes, int waiting = 0, string? postgres = null, Func<IReminderStore>? open = null)
    {
        (_postgres, _open) = (postgres, open ?? (() => new SqliteReminderStore(_folder.Store)));
        EveryTrigger everyMinute = Trigger.Every(Duration.FromMinutes(1), to: LocalTime.Midnight.PlusMinutes(minutes + 1));

        // Missed ones are all caught up, however late, so each has its delivery in the end.
        _plan = Plan.Build("minutes", "UTC")
            .Awake("00:00", "00:00")
            .Between(Start.InUtc().Date, Start.InUtc().Date)
            .MinimumGap(Duration.Zero)
            .CatchUp(CatchUp.All)
            .Remind(new ReminderRule("r", "desk-break", everyMinute) with { Grace = Duration.FromDays(1) })

            // What the writers do for this rule spares none of the others: it never has a reminder, and its priority is lower.
            .Remind(new ReminderRule("spare-time", "back-relief", Trigger.At("00:00")) with { Priority = -1, On = DaysOfWeek.Sunday })
            .ToPlan();
        End = Start + Duration.FromMinutes(minutes);
        (_people, _speed, _leaseMinutes) = (people, speed, leaseMinutes);
        _epoch = DateTimeOffset.UtcNow - (TimeSpan.FromMinutes(waiting) / speed);
    }

    /// <summary>When the last reminders are due.</summary>
    public Instant End { get; }

    /// <summary>What the fast clock shows.</summary>
    public Instant Now => Start + Duration.FromTimeSpan((DateTimeOffset.UtcNow - _epoch) * _speed);

    public string Store => _folder.Store;

    /// <summary>Begins with an older store: the script of its tables and rows.</summary>
    public void BeginWith(string script) => RawFile.Query(Store, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Versions", script)));

    public async Task BeginAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Start.ToDateTimeOffset()));
        services.AddSingleton(_ => _open()).AddStretchReminders<NoSink>();
        await using ServiceProvider provider = services.BuildServiceProvider();
        for (int i = 0; i < _people; i++)
            await provider.GetRequiredService<IReminders>().SetPlanAsync($"p{i}", _plan);
    }

    /// <summary>Starts a process on the store, with a journal of its own.</summary>
    public Child StartChild(params string[] more) => Child.Start(Arguments(more));

    /// <summary>Starts a process that may make no file larger than so many blocks of 1,024 bytes.</summary>
    public Child StartChildWithFilesOfAtMost(int kilobytes, params string[] more) => Child.StartWithFilesOfAtMost(kilobytes, Arguments(more));

    /// <summary>A process ends when all that was due until then is dealt with.</summary>
    public static string Until(Instant end) => $"until={InstantPattern.ExtendedIso.Format(end)}";

    /// <summary>What came due until then, as keys of deliveries: from the schedule alone.</summary>
    public IEnumerable<string> Due(Instant end)
        => from i in Enumerable.Range(0, _people)
           from due in _plan.ToSchedule().Between(Start + Duration.Epsilon, end + Duration.Epsilon)
           select new DeliveryKey($"p{i}", due.Name, 0).ToString();

    /// <summary>The lines of each process that begin with a word, without it. A line that a kill has cut off was not written.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Journaled(string word) =>
    [
        .. _journals.Select(journal => (IReadOnlyList<string>)[.. (File.Exists(journal) ? File.ReadAllText(journal) : "").Split('\n').SkipLast(1)
            .Where(line => line.StartsWith(word + " ", StringComparison.Ordinal)).Select(line => line[(word.Length + 1)..])]),
    ];

    /// <summary>What stands in the store: the keys of recorded deliveries, and what the writers recorded, in their words.</summary>
    public async Task<(List<string> Delivered, List<string> Recorded)> StoredAsync()
    {
        IReminderStore store = _open();
        using var closing = store as IDisposable;
        List<string> delivered = [];
        List<string> recorded = [];
        for (int i = 0; i < _people; i++)
        {
            string person = $"p{i}";
            ReminderState state = (await store.ReadAsync(person, Instant.MinValue, default))!.State;
            delivered.AddRange(state.Events.Where(e => e.Kind == ReminderEventKind.Delivered).Select(e => new DeliveryKey(person, e.Occurrence!.Value, 0).ToString()));
            recorded.AddRange(state.Events.Where(e => e.Kind == ReminderEventKind.Resumed).Select(e => $"event {person} {InstantPattern.ExtendedIso.Format(e.At)}"));
            ValueList<Session> sessions = await store.SessionsAsync(person, Instant.MinValue, null, default);
            recorded.AddRange(sessions.Select(s => $"session {person} {InstantPattern.ExtendedIso.Format(s.Started)}"));
        }

        return (delivered, recorded);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Arguments(string[] more)
    {
        _journals.Add(_folder.File($"journal-{_journals.Count}"));
        return
        [
            _postgres is null ? $"store={_folder.Store}" : $"postgres={_postgres}",
            $"journal={_journals[^1]}",
            $"people={_people}",
            $"epoch={InstantPattern.ExtendedIso.Format(Instant.FromDateTimeOffset(_epoch))}",
            $"start={InstantPattern.ExtendedIso.Format(Start)}",
            string.Create(CultureInfo.InvariantCulture, $"speed={_speed}"),
            $"lease-minutes={_leaseMinutes}",
            .. more,
        ];
    }

    private sealed class NoSink : IReminderSink
    {
        public ValueTask DeliverAsync(ReminderDelivery delivery, System.Threading.CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
