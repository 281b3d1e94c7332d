using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Samples.Web.Client.Data;

namespace StretchKit.Samples.Web;

/// <summary>The visitor's data while the server draws the first page.</summary>
public sealed class MyDataOnServer : IMyData
{
    public Task<MyDay> LoadAsync(CancellationToken cancellation = default)
        => Task.FromResult(new MyDay(Catalog.BackReliefDay with { Zone = DateTimeZone.Utc }, ReminderState.Empty, []));

    public Task<IReadOnlyList<Finding>> PutPlanAsync(string planJson, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<string?> RecordAsync(Session session, CancellationToken cancellation = default) => throw new NotSupportedException();
}
