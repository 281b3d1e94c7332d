using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>The visitor's data over the API, as the library's own documents.</summary>
public sealed class MyDataOverHttp(HttpClient http) : IMyData
{
    public async Task<MyDay> LoadAsync(CancellationToken cancellation = default)
    {
        Plan plan = Catalog.Reader.ReadPlan(await http.GetStringAsync("api/plan", cancellation)).GetValueOrThrow();
        ReminderState state = Catalog.Reader.ReadState(await http.GetStringAsync("api/state", cancellation)).GetValueOrThrow();
        using JsonDocument sessions = JsonDocument.Parse(await http.GetStringAsync("api/sessions", cancellation));
        return new MyDay(plan, state, [.. sessions.RootElement.EnumerateArray().Select(s => Catalog.Reader.ReadSession(s.GetRawText()).Value).OfType<Session>()]);
    }

    public async Task<IReadOnlyList<Finding>> PutPlanAsync(string planJson, CancellationToken cancellation = default)
        => throw new NotImplementedException();

    public Task<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default) => throw new NotImplementedException();

    public Task<string?> RecordAsync(Session session, CancellationToken cancellation = default) => throw new NotImplementedException();
}
