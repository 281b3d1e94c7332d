using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.WebLoad;

/// <summary>A visitor whose page is open and counts the reminders that come to it.</summary>
internal sealed class OpenPage(HttpClient http, int number) : IDisposable
{
    private readonly ConcurrentQueue<string> _came = [];
    private HttpResponseMessage? _stream;
    private string _cookie = "";

    /// <summary>The ids of the reminders that must come.</summary>
    public IReadOnlyList<string> Expected { get; private set; } = [];

    /// <summary>How many of the visitor's reminders were due before the server had the plan.</summary>
    public int TooLate { get; private set; }

    public IReadOnlyList<string> Came => [.. _came];

    /// <summary>Opens the page, as a new visitor; what comes is read until the end.</summary>
    public async Task OpenAsync(CancellationToken end)
    {
        _stream = (await SendAsync(HttpMethod.Get, "api/stream", null)).EnsureSuccessStatusCode();
        _cookie = _stream.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = ReadAsync(await _stream.Content.ReadAsStreamAsync(end), opened, end);
        await opened.Task;
    }

    /// <summary>Puts a plan that reminds at certain times.</summary>
    public async Task RemindAsync(IReadOnlyList<Instant> times)
    {
        string rule = $"rule-{number}";
        Plan plan = Plan.Build($"plan-{number}", "UTC").Awake("00:00", "00:00").MinimumGap(Duration.Zero)
            .Remind(rule, Catalog.DeskBreak, Trigger.Dates([.. times.Select(t => t.InUtc().LocalDateTime)])).CatchUp(CatchUp.All).ToPlan();
        using HttpResponseMessage answer = (await SendAsync(HttpMethod.Put, "api/plan", Catalog.Writer.Write(plan))).EnsureSuccessStatusCode();
        Instant taken = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        Expected = [.. plan.ToSchedule().Between(taken, times.Max() + Duration.FromSeconds(1)).Select(o => o.Name.ToString())];
        TooLate = times.Count - Expected.Count;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? document)
    {
        var request = new HttpRequestMessage(method, path);
        if (_cookie != "")
            request.Headers.Add("Cookie", _cookie);
        if (document is not null)
            request.Content = new StringContent(document, Encoding.UTF8, "application/json");
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public void Dispose() => _stream?.Dispose();

    private async Task ReadAsync(Stream body, TaskCompletionSource opened, CancellationToken end)
    {
        try
        {
            await foreach (SseItem<string> item in SseParser.Create(body).EnumerateAsync(end))
            {
                if (item.EventType == "open")
                    opened.SetResult();
                else if (item.EventType == "reminder")
                    _came.Enqueue(item.EventId!);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or IOException or HttpRequestException)
        {
            opened.TrySetException(closed);
        }
    }
}
