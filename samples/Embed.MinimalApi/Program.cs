// Reminders behind a small API: a plan as JSON goes in, with findings where it is wrong; what comes due goes to the log.
// Whoever calls may name anybody here: an application takes the person from its own sign-in.
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StretchKit;
using StretchKit.Hosting;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddStretchReminders<LogSink>();
builder.Services.AddHealthChecks().AddStretchReminders();
WebApplication app = builder.Build();
app.MapHealthChecks("/health");

app.MapPut("/people/{person}/plan", async (string person, Stream body, IReminders reminders) =>
{
    ReadResult<Plan> read = Catalog.Reader.ReadPlan(await new StreamReader(body).ReadToEndAsync());
    if (read.Value is not { Zone: not null } plan)
        return Results.BadRequest(read.Success ? ["The plan needs a zone."] : read.Findings.Select(f => f.ToString()));
    await reminders.SetPlanAsync(person, plan);
    return Results.NoContent();
});
app.MapGet("/people/{person}/next", async (string person, IReminders reminders)
    => await reminders.NextAsync(person) is { } next ? Results.Ok(new { at = next.ToDateTimeOffset(), next.RoutineId }) : Results.NotFound());
app.Run();

internal sealed class LogSink(ILogger<LogSink> log) : IReminderSink
{
    public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
    {
        log.LogInformation("Time for {Routine}.", delivery.Occurrence.RoutineId);
        return ValueTask.CompletedTask;
    }
}
