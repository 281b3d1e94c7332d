using System;
using System.Collections.Generic;
using System.Threading.Channels;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace StretchKit.Samples.Web.Reminders;

/// <summary>The pages that are open, each with what waits to be sent to it. Safe to call from any thread.</summary>
internal sealed class OpenPages(IOptions<Settings> settings, IMemoryCache justShown)
{
    /// <summary>As much waits for one page at most; a page that reads so slowly is ended, comes again, and asks for what it has not seen.</summary>
    private const int MostWaiting = 100;

    /// <summary>Longer than it takes to record a delivery that was shown.</summary>
    private static readonly TimeSpan UntilRecorded = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, List<Channel<PageEvent>>> _pages = [];
    private readonly System.Threading.Lock _gate = new();
    private int _open;

    /// <summary>How many pages are open.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _open;
        }
    }

    /// <summary>Opens a page; null where the visitor, or all together, have too many.</summary>
    public Channel<PageEvent>? Open(string visitor)
    {
        Limits limits = settings.Value.Limits;
        lock (_gate)
        {
            int mine = _pages.TryGetValue(visitor, out List<Channel<PageEvent>>? pages) ? pages.Count : 0;
            if (mine >= limits.StreamsPerVisitor || _open >= limits.Streams)
                return null;
            var page = Channel.CreateBounded<PageEvent>(MostWaiting);
            if (pages is null)
                _pages.Add(visitor, pages = []);
            pages.Add(page);
            _open++;
            return page;
        }
    }

    public void Close(string visitor, Channel<PageEvent> page)
    {
        lock (_gate)
        {
            if (!_pages.TryGetValue(visitor, out List<Channel<PageEvent>>? pages) || !pages.Remove(page))
                return;
            _open--;
            if (pages.Count == 0)
                _pages.Remove(visitor);
        }
    }

    /// <summary>Ends all pages of a visitor who is forgotten.</summary>
    public void Close(string visitor)
    {
        justShown.Remove(visitor);
        foreach (Channel<PageEvent> page in Of(visitor))
            page.Writer.TryComplete();
    }

    /// <summary>Sends a reminder to all pages of a visitor. It is remembered until it is recorded, for a page that opens just now.</summary>
    public void Show(string visitor, ShownReminder reminder)
    {
        justShown.Set(visitor, reminder, UntilRecorded);
        Send(visitor, new PageEvent("reminder", reminder.Id, reminder.ToJson()));
    }

    /// <summary>What was shown last, where that was a moment ago.</summary>
    public ShownReminder? JustShown(string visitor) => justShown.Get<ShownReminder>(visitor);

    /// <summary>Tells all pages of a visitor that plan, events or sessions have changed.</summary>
    public void Changed(string visitor) => Send(visitor, new PageEvent("changed", null, "{}"));

    private void Send(string visitor, PageEvent what)
    {
        foreach (Channel<PageEvent> page in Of(visitor))
        {
            if (!page.Writer.TryWrite(what))
                page.Writer.TryComplete();
        }
    }

    private Channel<PageEvent>[] Of(string visitor)
    {
        lock (_gate)
            return _pages.TryGetValue(visitor, out List<Channel<PageEvent>>? pages) ? [.. pages] : [];
    }
}

/// <summary>What is sent to a page.</summary>
/// <param name="Kind">The type of the server-sent event: <c>reminder</c>, <c>changed</c> or <c>ping</c>.</param>
/// <param name="Id">The id of the server-sent event; null for one that is not asked for again.</param>
/// <param name="Json">The data.</param>
internal sealed record PageEvent(string Kind, string? Id, string Json);
