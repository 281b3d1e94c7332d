using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.JSInterop;
using StretchKit.Samples.Web.Client.Browsing;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>What the server sends while a page is open: reminders that have come due, and that something has changed.</summary>
public sealed class Reminded(IJSRuntime runtime, Preferences preferences)
{
    private readonly List<Reminder> _shown = [];
    private Task<IJSObjectReference>? _module;

    /// <summary>Those that nobody has answered yet, the newest last.</summary>
    public IReadOnlyList<Reminder> Shown => _shown;

    /// <summary>Whether the browser's own notifications may be used: <c>granted</c>, <c>denied</c>, <c>default</c> for not asked yet, <c>none</c> for not there.</summary>
    public string Permission { get; private set; } = "none";

    /// <summary>Something of the person's data has changed, or a reminder has come.</summary>
    public event Action? Changed;

    /// <summary>Begins to listen; to be called once, after the first render.</summary>
    public async Task BeginAsync()
    {
        if (_module is not null)
            return;
        IJSObjectReference module = await (_module = runtime.InvokeAsync<IJSObjectReference>("import", "./js/reminders.js").AsTask());
        Permission = await module.InvokeAsync<string>("permission");
        await module.InvokeVoidAsync("listen", DotNetObjectReference.Create(this));
        Changed?.Invoke();
    }

    /// <summary>The browser's time zone; null before <see cref="BeginAsync"/> was called.</summary>
    public async Task<string?> ZoneAsync() => _module is null ? null : await (await _module).InvokeAsync<string>("zone");

    /// <summary>Asks the person whether notifications may be shown; to be called when they press something that says so.</summary>
    public async Task AskAsync()
    {
        if (_module is not null)
            Permission = await (await _module).InvokeAsync<string>("ask");
        Changed?.Invoke();
    }

    /// <summary>It was answered, or put aside.</summary>
    public void Take(Reminder reminder)
    {
        _shown.Remove(reminder);
        Changed?.Invoke();
    }

    [JSInvokable]
    public async Task Come(string json)
    {
        if (Reminder.Read(json) is not { } reminder || _shown.Any(r => r.Id == reminder.Id))
            return;
        // A snoozed one comes again under another id: the one before is answered by it.
        _shown.RemoveAll(r => r.Occurrence == reminder.Occurrence);
        _shown.Add(reminder);
        Changed?.Invoke();
        if (_module is not null)
            await (await _module).InvokeVoidAsync("notify", "Time to stretch", Words.Routine(reminder.RoutineId, preferences.Language), reminder.Id);
    }

    [JSInvokable]
    public void Change() => Changed?.Invoke();
}
