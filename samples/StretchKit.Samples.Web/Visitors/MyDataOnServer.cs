using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StretchKit.Hosting;
using StretchKit.Samples.Web.Client.Data;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>
/// The visitor's data while the server draws the first page, which takes it along to the browser. Drawing only reads: what a visitor does comes over the API.
/// </summary>
internal sealed class MyDataOnServer(VisitorData data, PersistentComponentState page) : IMyData, IDisposable
{
    private PersistingComponentStateSubscription? _kept;

    public MyDay? Latest { get; private set; }

    public async Task<MyDay> LoadAsync(CancellationToken cancellation = default)
    {
        PersonReminders? person = await data.FindAsync(cancellation);
        var day = new MyDay(
            person?.Plan ?? VisitorData.FirstPlan, person?.State ?? ReminderState.Empty, await data.SessionsAsync(cancellation), IsNew: person is null);
        _kept ??= page.RegisterOnPersisting(() => Keep(day), RenderMode.InteractiveWebAssembly);
        return Latest = day;
    }

    public Task<IReadOnlyList<Finding>> PutPlanAsync(string planJson, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<string?> RecordAsync(Session session, OccurrenceName? answers = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public void Dispose() => _kept?.Dispose();

    private Task Keep(MyDay day)
    {
        page.PersistAsJson(MyDayText.Key, MyDayText.Of(day));
        return Task.CompletedTask;
    }
}
