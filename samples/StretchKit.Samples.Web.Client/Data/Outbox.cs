using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    /// <param name="session">The session.</param>
    /// <param name="answers">The reminder that it was started from, or <c>null</c> if there is none.</param>
    public Task Add(Session session, OccurrenceName? answers)
    {
        var entry = new JsonObject { ["session"] = JsonNode.Parse(Catalog.Writer.Write(session)), ["answers"] = answers?.ToString() };
        Keep([.. Kept(), entry.ToJsonString()]);
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
                Refusal = await Send(first);
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

    private async Task<string?> Send(string entry)
    {
        using JsonDocument kept = JsonDocument.Parse(entry);
        JsonElement root = kept.RootElement;
        OccurrenceName? answers = root.TryGetProperty("answers", out JsonElement name) && OccurrenceName.TryParse(name.GetString(), out OccurrenceName reminder)
            ? reminder
            : null;
        return root.TryGetProperty("session", out JsonElement session) && Catalog.Reader.ReadSession(session.GetRawText()).Value is { } read
            ? await data.RecordAsync(read, answers)
            : "A session that was kept in this browser cannot be read any more.";
    }

    private List<string> Kept()
    {
        try
        {
            using JsonDocument kept = JsonDocument.Parse(browser.Read(Key) ?? "[]");
            return [.. kept.RootElement.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.Object).Select(s => s.GetRawText())];
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
