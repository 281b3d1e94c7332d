using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using StretchKit.Hosting;

namespace StretchKit.CrashingHost;

/// <summary>What the command line says, as <c>name=value</c>.</summary>
/// <param name="Store">The file of the store; the people are in it already. Null for a database.</param>
/// <param name="Postgres">The connection string of the database; null for a file.</param>
/// <param name="Journal">The file of the journal.</param>
/// <param name="People">How many people there are: p0, p1 ...</param>
/// <param name="Epoch">When, by the machine's clock, the fast clock showed <paramref name="Start"/>.</param>
/// <param name="Start">When the story begins, by the fast clock.</param>
/// <param name="Speed">How much faster the clock runs.</param>
/// <param name="Until">When the story ends, by the fast clock: when all that was due until then is dealt with, so does the process. Null for never.</param>
/// <param name="Lease">The lease of a delivery, by the fast clock.</param>
/// <param name="KillAt">Where the process kills itself; empty for nowhere.</param>
/// <param name="KillAfter">At the how many-th time there, from 1.</param>
/// <param name="Writes">How many events and sessions are recorded meanwhile.</param>
internal sealed record Settings(
    string? Store, string? Postgres, string Journal, int People, DateTimeOffset Epoch, DateTimeOffset Start, double Speed, Instant? Until, Duration Lease,
    string KillAt, int KillAfter, int Writes)
{
    public static Settings Parse(string[] args)
    {
        Dictionary<string, string> given = args.Select(a => a.Split('=', 2)).ToDictionary(a => a[0], a => a[1]);
        string[] kill = given.GetValueOrDefault("kill", ":1").Split(':');
        return new Settings(
            given.GetValueOrDefault("store"),
            given.GetValueOrDefault("postgres"),
            given["journal"],
            int.Parse(given["people"], CultureInfo.InvariantCulture),
            At("epoch").ToDateTimeOffset(),
            At("start").ToDateTimeOffset(),
            double.Parse(given["speed"], CultureInfo.InvariantCulture),
            given.ContainsKey("until") ? At("until") : null,
            Duration.FromMinutes(int.Parse(given["lease-minutes"], CultureInfo.InvariantCulture)),
            kill[0],
            int.Parse(kill[1], CultureInfo.InvariantCulture),
            int.Parse(given.GetValueOrDefault("writes", "0"), CultureInfo.InvariantCulture));

        Instant At(string name) => InstantPattern.ExtendedIso.Parse(given[name]).Value;
    }

    /// <summary>Returns when what was due until the end of the story is dealt with.</summary>
    public async Task AllHandledAsync(IReminderStore store)
    {
        for (int i = 0; i < People; i++)
        {
            while (Until is null || (await store.ReadAsync($"p{i}", Instant.MaxValue, default))!.HandledUntil < Until)
                await Task.Delay(Until is null ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(50));
        }
    }
}
