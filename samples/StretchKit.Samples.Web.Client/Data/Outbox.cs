using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.JSInterop;
using StretchKit.Samples.Web.Client.Browsing;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>Sessions on their way: each is kept in this browser until the server has it, across lost networks and closed pages.</summary>
public sealed class Outbox(Browser browser, IMyData data)
{
    private const string Key = "stretchkit.outbox";

    private bool _listens;
    private bool _sends;

    /// <summary>How many are not sent yet.</summary>
    public int Waiting => Kept().Count;

    /// <summary>Why the last one was refused; null where none was.</summary>
    public string? Refusal { get; private set; }

    public event Action? Changed;

    /// <summary>Keeps a session, and sends it if there is a network.</summary>
    public Task Add(Session session)
    {
        Keep([.. Kept(), Catalog.Writer.Write(session)]);
        return Send();
    }

    /// <summary>Sends what was left, now and whenever the network comes back.</summary>
    public Task Begin()
    {
        if (!_listens)
            browser.ListenForReturn(DotNetObjectReference.Create(this));
        _listens = true;
        return Send();
    }

    [JSInvokable]
    public Task Returned() => Send();

    private async Task Send()
    {
        if (_sends)
            return;
        _sends = true;
        try
        {
            while (browser.IsOnline && Kept() is [string first, ..])
            {
                Refusal = Catalog.Reader.ReadSession(first).Value is { } session ? await data.RecordAsync(session) : "It cannot be read any more.";
                Keep([.. Kept().Skip(1)]);
            }
        }
        catch (HttpRequestException)
        {
            // It stays where it is; the next return of the network, or the next visit, tries again.
        }
        finally
        {
            _sends = false;
            Changed?.Invoke();
        }
    }

    private List<string> Kept()
    {
        try
        {
            using JsonDocument kept = JsonDocument.Parse(browser.Read(Key) ?? "[]");
            return [.. kept.RootElement.EnumerateArray().Select(s => s.GetRawText())];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private void Keep(List<string> sessions)
    {
        if (sessions.Count == 0)
            browser.Forget(Key);
        else
            browser.Write(Key, $"[{string.Join(",", sessions)}]");
    }
}
