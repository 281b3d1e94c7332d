using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using StretchKit.Validation;

namespace StretchKit.Samples.Web.Client.Data;

/// <summary>
/// The visitor's data over the API, as the library's own documents; the first time as it came with the page, so that what the server has drawn stays as it is.
/// A server that cannot be reached throws an <see cref="HttpRequestException"/>.
/// </summary>
public sealed class MyDataOverHttp(HttpClient http, PersistentComponentState page) : IMyData
{
    public MyDay? Latest { get; private set; }

    public async Task<MyDay> LoadAsync(CancellationToken cancellation = default) => Latest = await AskAsync(cancellation);

    public async Task<IReadOnlyList<Finding>> PutPlanAsync(string planJson, CancellationToken cancellation = default)
    {
        // The browser has the same library: what is wrong is known here, and only a plan that is right is sent.
        ReadResult<Plan> read = Catalog.Reader.ReadPlan(planJson);
        if (!read.Success)
            return read.Findings;
        if (read.Value.Zone is null)
            return [new Finding(FindingCodes.MissingMember, "$.zone", "zone")];
        using HttpResponseMessage answer = await http.PutAsync(new Uri("api/plan", UriKind.Relative), Json(planJson), cancellation);
        answer.EnsureSuccessStatusCode();
        return [];
    }

    public Task<string?> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default)
        => PostAsync("api/events", Catalog.Writer.Write(ReminderState.From([happened])), cancellation);

    public Task<string?> RecordAsync(Session session, OccurrenceName? answers = null, CancellationToken cancellation = default)
        => PostAsync(answers is { } reminder ? $"api/sessions?answers={Uri.EscapeDataString(reminder.ToString())}" : "api/sessions", Catalog.Writer.Write(session), cancellation);

    private async Task<MyDay> AskAsync(CancellationToken cancellation)
    {
        if (page.TryTakeFromJson(MyDayText.Key, out MyDayText? text) && text is not null)
            return text.Read();
        using HttpResponseMessage got = (await http.GetAsync(new Uri("api/plan", UriKind.Relative), cancellation)).EnsureSuccessStatusCode();
        string plan = await got.Content.ReadAsStringAsync(cancellation);
        string state = await http.GetStringAsync("api/state", cancellation);
        using JsonDocument sessions = JsonDocument.Parse(await http.GetStringAsync("api/sessions", cancellation));
        return new MyDayText(
            plan, state, [.. sessions.RootElement.EnumerateArray().Select(s => s.GetRawText())], got.Headers.Contains("Stretchkit-New")).Read();
    }

    private async Task<string?> PostAsync(string to, string document, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await http.PostAsync(new Uri(to, UriKind.Relative), Json(document), cancellation);
        if (answer.StatusCode != HttpStatusCode.Conflict)
        {
            answer.EnsureSuccessStatusCode();
            return null;
        }

        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return problem.RootElement.GetProperty("detail").GetString();
    }

    private static StringContent Json(string document) => new(document, Encoding.UTF8, "application/json");
}
