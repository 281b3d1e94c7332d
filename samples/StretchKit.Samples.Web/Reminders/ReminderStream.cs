using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Samples.Web.Api;
using StretchKit.Samples.Web.Visitors;

namespace StretchKit.Samples.Web.Reminders;

/// <summary>
/// The stream of one open page. What was delivered while it was away comes first: after the event that the browser names in Last-Event-ID, or for a page that
/// is new, of the last minute; never older than a day. Then what comes due. An id that a page has had already is to be passed over.
/// </summary>
internal static class ReminderStream
{
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(30);
    private static readonly Duration Longest = Duration.FromDays(1);
    private static readonly Duration JustNow = Duration.FromMinutes(1);

    public static IResult OpenAsync(HttpRequest request, Visitor visitor, VisitorData data, Visits visits, OpenPages pages, TimeProvider time)
    {
        if (pages.Open(visitor.Id) is not { } page)
            return Problems.Of(StatusCodes.Status429TooManyRequests, "Too many pages are open.");
        visits.Came(visitor.Id, data.Now);
        HttpContext http = request.HttpContext;
        http.Response.OnCompleted(() =>
        {
            pages.Close(visitor.Id, page);
            return Task.CompletedTask;
        });
        string? last = request.Headers["Last-Event-ID"] is [{ Length: > 0 } id] ? id : null;
        return TypedResults.ServerSentEvents(EventsAsync(last, visitor, data, page, pages, time, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        string? last, Visitor visitor, VisitorData data, Channel<PageEvent> page, OpenPages pages, TimeProvider time, [EnumeratorCancellation] CancellationToken closed)
    {
        // The page is open before the record is read, so whatever is shown from here on is in one of them; in both, it is sent once.
        var sent = new HashSet<string>();
        foreach (ShownReminder reminder in await BeforeAsync(last, visitor, data, pages, closed))
        {
            sent.Add(reminder.Id);
            yield return Item(new PageEvent("reminder", reminder.Id, reminder.ToJson()));
        }

        yield return Item(new PageEvent("open", null, "{}"));
        using var pings = new PeriodicTimer(PingEvery, time);
        Task<bool> ping = pings.WaitForNextTickAsync(closed).AsTask();
        while (true)
        {
            Task<bool> more = page.Reader.WaitToReadAsync(closed).AsTask();
            while (await Task.WhenAny(more, ping) == ping)
            {
                yield return Item(new PageEvent("ping", null, "{}"));
                ping = pings.WaitForNextTickAsync(closed).AsTask();
            }

            if (!await more)
                yield break;
            while (page.Reader.TryRead(out PageEvent? what))
            {
                if (what.Id is null || sent.Add(what.Id))
                    yield return Item(what);
            }
        }
    }

    private static async Task<IReadOnlyList<ShownReminder>> BeforeAsync(
        string? last, Visitor visitor, VisitorData data, OpenPages pages, CancellationToken cancellation)
    {
        if (await data.FindAsync(cancellation) is not { } person)
            return [];
        List<ShownReminder> shown = [.. ShownReminder.Recorded(person)];
        if (pages.JustShown(visitor.Id) is { } now && shown.All(s => s.Id != now.Id))
            shown.Add(now);
        int seen = shown.FindLastIndex(s => s.Id == last);
        DateTimeOffset from = (data.Now - (last is null ? JustNow : Longest)).ToDateTimeOffset();
        return [.. shown.Skip(seen + 1).Where(s => s.At >= from)];
    }

    private static SseItem<string> Item(PageEvent what) => new(what.Json, what.Kind) { EventId = what.Id };
}
