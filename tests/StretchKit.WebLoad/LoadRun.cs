using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.WebLoad;

/// <summary>Opens the pages, has reminders come due in all of them, and asks the server for things meanwhile.</summary>
/// <param name="address">Where the server is.</param>
/// <param name="load">How much.</param>
/// <param name="log">Where the course of it is written.</param>
/// <param name="serverMegaBytes">How much memory the server takes; null where that is not asked.</param>
public sealed class LoadRun(Uri address, Load load, TextWriter log, Func<long>? serverMegaBytes = null)
{
    private const int AtOnce = 32;
    private static readonly TimeSpan LateAnswers = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> _errors = [];
    private readonly ConcurrentQueue<double> _times = [];

    /// <summary>Does it.</summary>
    public async Task<Findings> RunAsync()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = int.MaxValue })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(5),
        };
        using var end = new CancellationTokenSource();
        OpenPage[] pages = [.. Enumerable.Range(0, load.Visitors).Select(i => new OpenPage(http, i))];
        await ForAllAsync(pages, (page, _) => page.OpenAsync(end.Token));
        log.WriteLine($"{pages.Length} pages are open");

        // The plans are put first, so the first reminder is due when that is surely done.
        Instant begin = Now() + Duration.FromSeconds(5) + Duration.FromMilliseconds(15 * pages.Length);
        await ForAllAsync(pages, (page, i) => page.RemindAsync(TimesOf(i, begin)));
        log.WriteLine("all have a plan");
        await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, (begin - Now()).TotalMilliseconds)));
        await RequestsAsync(pages);
        await ComeAsync(pages);
        await end.CancelAsync();
        foreach (OpenPage page in pages)
            page.Dispose();
        return Sum(pages);
    }

    private static Instant Now() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    private static Task ForAllAsync(OpenPage[] pages, Func<OpenPage, int, Task> what)
        => Parallel.ForEachAsync(
            pages.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (page, _) => await what(page.Item, page.Index));

    /// <summary>Whole seconds, all over the run, so that every second has as many.</summary>
    private Instant[] TimesOf(int visitor, Instant begin)
    {
        Instant first = Instant.FromUnixTimeSeconds(begin.ToUnixTimeSeconds() + 1);
        return [.. Enumerable.Range(0, load.RemindersEach)
            .Select(r => first + Duration.FromSeconds((visitor + (r * load.Seconds / load.RemindersEach)) % load.Seconds))
            .Order()];
    }

    private async Task RequestsAsync(OpenPage[] pages)
    {
        var underWay = new List<Task>();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < load.Rate * load.Seconds; i++)
        {
            TimeSpan wait = TimeSpan.FromSeconds((double)i / load.Rate) - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait);
            underWay.Add(AskAsync(pages[i % pages.Length], i));
            if (serverMegaBytes is not null && i % (load.Rate * 10) == 0)
                log.WriteLine($"after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: the server takes {serverMegaBytes()} MB");
        }

        await Task.WhenAll(underWay);
        if (serverMegaBytes is not null)
            log.WriteLine($"after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: the server takes {serverMegaBytes()} MB");
    }

    private async Task AskAsync(OpenPage page, int number)
    {
        (HttpMethod method, string path, string? document) = (number % 10) switch
        {
            0 => (HttpMethod.Get, "", null),
            1 => (HttpMethod.Post, "api/events", Catalog.Writer.Write(ReminderState.From([ReminderEvent.Resumed(Now())]))),
            2 => (HttpMethod.Post, "api/validate", Catalog.Writer.Write(Catalog.BackReliefDay)),
            3 or 4 => (HttpMethod.Get, "api/state", null),
            5 or 6 => (HttpMethod.Get, "api/next", null),
            7 => (HttpMethod.Get, "api/upcoming", null),
            8 => (HttpMethod.Get, "api/sessions", null),
            _ => (HttpMethod.Get, "api/plan", (string?)null),
        };
        try
        {
            long start = Stopwatch.GetTimestamp();
            using HttpResponseMessage answer = await page.SendAsync(method, path, document);
            _times.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            string text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode)
                _errors.Enqueue($"{method} /{path}: {(int)answer.StatusCode} {text}");
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            _errors.Enqueue($"{method} /{path}: {failure.Message}");
        }
    }

    /// <summary>Waits for those that are still to come.</summary>
    private static async Task ComeAsync(OpenPage[] pages)
    {
        long start = Stopwatch.GetTimestamp();
        while (pages.Any(p => p.Came.Count < p.Expected.Count) && Stopwatch.GetElapsedTime(start) < LateAnswers)
            await Task.Delay(100);
    }

    private Findings Sum(OpenPage[] pages) => new(
        _times.Count,
        [.. _errors],
        pages.Sum(p => p.Expected.Count),
        pages.Sum(p => p.Expected.Except(p.Came).Count()),
        pages.Sum(p => p.Came.Count - p.Came.Distinct().Count()),
        pages.Sum(p => p.TooLate == 0 ? p.Came.Except(p.Expected).Count() : 0),
        pages.Sum(p => p.TooLate),
        [.. _times.Order()]);
}
