using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using StretchKit.Hosting;
using StretchKit.Samples.Web.Client.Data;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>The visitor's data while the server draws the first page. Drawing only reads: what a visitor does comes over the API.</summary>
internal sealed class MyDataOnServer(VisitorData data) : IMyData
{
    public async Task<MyDay> LoadAsync(CancellationToken cancellation = default)
    {
        PersonReminders? person = await data.FindAsync(cancellation);
        return new MyDay(
            person?.Plan ?? VisitorData.FirstPlan, person?.State ?? ReminderState.Empty, await data.SessionsAsync(cancellation), IsNew: person is null);
    }

    public Task<IReadOnlyList<Finding>> PutPlanAsync(string planJson, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<string?> RecordAsync(Session session, CancellationToken cancellation = default) => throw new NotSupportedException();
}
