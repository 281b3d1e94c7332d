// Reminders in PostgreSQL, posted to a webhook. Several of these processes share the work. The address and the connection string come from the configuration.
using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using StretchKit;
using StretchKit.Hosting;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
string webhook = builder.Configuration["Webhook:Url"] ?? throw new InvalidOperationException("Set Webhook:Url.");
string database = builder.Configuration.GetConnectionString("Reminders") ?? throw new InvalidOperationException("Set ConnectionStrings:Reminders.");
builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(database));
builder.Services.AddHttpClient<WebhookSink>(client => client.BaseAddress = new Uri(webhook));
builder.Services.AddStretchReminders<WebhookSink>().AddPostgresReminderStore();
builder.Services.AddHealthChecks().AddStretchReminders();
await using WebApplication app = builder.Build();
app.MapHealthChecks("/health");
Plan plan = Plan.Build("my-day", "Europe/Berlin").Awake("07:00", "22:00").Remind("desk", Catalog.DeskBreak, Trigger.Every(Duration.FromHours(2))).ToPlan();
await app.Services.GetRequiredService<IReminders>().UpdatePlanAsync("anna", current => current ?? plan);
await app.RunAsync();

internal sealed class WebhookSink(HttpClient http) : IReminderSink
{
    public async ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = JsonContent.Create(new { delivery.PersonId, delivery.Occurrence.RoutineId }) };
        request.Headers.Add("Idempotency-Key", Uri.EscapeDataString(delivery.Key.ToString()));
        (await http.SendAsync(request, cancellation)).EnsureSuccessStatusCode();
    }
}
