using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Tests.Web;

/// <summary>An open page's stream of server-sent events.</summary>
internal sealed class EventStream : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HttpResponseMessage _answer;
    private readonly CancellationTokenSource _patience = new(Patience);
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    private EventStream(HttpResponseMessage answer, System.IO.Stream body)
    {
        _answer = answer;
        _events = SseParser.Create(body).EnumerateAsync(_patience.Token).GetAsyncEnumerator(_patience.Token);
    }

    /// <summary>Opens a page and reads until the server has it open.</summary>
    /// <returns>The stream, and the ids that came before.</returns>
    public static async Task<(EventStream Stream, IReadOnlyList<string> Before)> OpenAsync(Visitor visitor, string? lastId = null)
    {
        HttpResponseMessage answer = (await visitor.SendAsync(HttpMethod.Get, "api/stream", null, lastId is null ? [] : [("Last-Event-ID", lastId)])).EnsureSuccessStatusCode();
        var stream = new EventStream(answer, await answer.Content.ReadAsStreamAsync());
        var before = new List<string>();
        while (await stream.NextAsync() is { } item && item.EventType != "open")
            before.Add(item.EventId!);
        return (stream, before);
    }

    /// <summary>The words of the events up to the one that says that the page is open.</summary>
    public static async Task<string> FirstAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        await using var stream = new EventStream(answer, await answer.Content.ReadAsStreamAsync(cancellation));
        var words = new List<string>();
        while (await stream.NextAsync() is { } item && item.EventType != "open")
            words.Add($"{item.EventId} {item.Data}");
        return string.Join('\n', words);
    }

    /// <summary>The next event; null at the end of the stream.</summary>
    public async Task<SseItem<string>?> NextAsync() => await _events.MoveNextAsync() ? _events.Current : null;

    /// <summary>The id of the next reminder; null at the end of the stream.</summary>
    public async Task<string?> ReminderAsync()
    {
        while (await NextAsync() is { } item)
        {
            if (item.EventType == "reminder")
                return item.EventId;
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _patience.CancelAsync();
        _answer.Dispose();
        _patience.Dispose();
    }
}
