using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using StretchKit.Hosting;
using StretchKit.Samples.Web.Reminders;
using StretchKit.Samples.Web.Visitors;

namespace StretchKit.Samples.Web.Api;

/// <summary>What is the visitor's own. Whose it is, only the cookie says: no address and no body names anybody.</summary>
internal static class VisitorApi
{
    private const int MostUpcoming = 500;
    private const int MostEvents = 100;

    public static void MapVisitor(this RouteGroupBuilder api)
    {
        RouteGroupBuilder mine = api.MapGroup("").WithTags("Mine").WithMetadata(new AboutVisitor()).AddEndpointFilter(async (call, next) =>
        {
            call.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(call);
        });
        mine.MapPlan();
        mine.MapGet("/next", async (VisitorData data, CancellationToken cancellation) =>
            {
                PersonReminders person = await data.LoadAsync(cancellation);
                return person.Plan.ToSchedule().Next(data.Now, person.State) is { } next ? TypedResults.Ok(UpcomingJson.Of(next)) : Results.NoContent();
            })
            .Produces<UpcomingJson>().Produces(StatusCodes.Status204NoContent).WithSummary("The next reminder.");
        mine.MapGet("/upcoming", UpcomingAsync).Produces<UpcomingJson[]>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("The next reminders: 20 of them, or 'count', from 1 to 500.");
        mine.MapGet("/state", async (VisitorData data, CancellationToken cancellation)
                => Documents.Of(Catalog.Writer.Write((await data.LoadAsync(cancellation)).State)))
            .GivesDocument().WithSummary("What has happened to the reminders in the last 14 days, as a state document.");
        mine.MapPost("/events", RecordEventsAsync).TakesDocument().Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary("Records the events of a state document, at most 100. Events may be late; those that are recorded already are passed over.");
        mine.MapGet("/sessions", async (VisitorData data, CancellationToken cancellation)
                => Documents.Of(Documents.List((await data.SessionsAsync(cancellation)).Select(s => Catalog.Writer.Write(s)))))
            .GivesDocuments().WithSummary("The sessions of the last 31 days, the newest last.");
        mine.MapPost("/sessions", RecordSessionAsync).TakesDocument().Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("Records a session; one that is recorded already is passed over. 'answers' is the name of the reminder that it was started from.");
        mine.MapGet("/data", ExportAsync).GivesDocument().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("All that is kept of the visitor, to take away.");
        mine.MapDelete("/data", ForgetAsync).Produces(StatusCodes.Status204NoContent).WithSummary("Forgets the visitor: plan, events, sessions, and the cookie.");
        mine.MapGet("/stream", ReminderStream.OpenAsync).Produces(StatusCodes.Status200OK, contentType: "text/event-stream")
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithSummary("The reminders as they come due, as server-sent events. With Last-Event-ID also those that came after it, of the last day.")
            .DisableRequestTimeout();
    }

    private static async Task<IResult> UpcomingAsync(VisitorData data, CancellationToken cancellation, int count = 20)
    {
        if (count is < 1 or > MostUpcoming)
            return Problems.Of(StatusCodes.Status400BadRequest, $"'count' must be from 1 to {MostUpcoming}.");
        PersonReminders person = await data.LoadAsync(cancellation);
        return TypedResults.Ok(person.Plan.ToSchedule().Upcoming(data.Now, count, person.State).Select(UpcomingJson.Of).ToArray());
    }

    private static async Task<IResult> RecordEventsAsync(HttpRequest request, VisitorData data, OpenPages pages, Visitor visitor, CancellationToken cancellation)
    {
        ReadResult<ReminderState> read = Catalog.Reader.ReadState(await request.BodyAsync());
        if (!read.Success)
            return Problems.Of(read.Findings);
        if (read.Value.Events.Count > MostEvents)
            return Problems.Of(StatusCodes.Status400BadRequest, $"At most {MostEvents} events are taken at once.");
        foreach (ReminderEvent happened in read.Value.Events)
        {
            if (await data.RecordAsync(happened, cancellation) is { } refusal)
                return Problems.Of(StatusCodes.Status409Conflict, refusal);
        }

        pages.Changed(visitor.Id);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> RecordSessionAsync(
        HttpRequest request, VisitorData data, OpenPages pages, Visitor visitor, CancellationToken cancellation, string? answers = null)
    {
        OccurrenceName? reminder = OccurrenceName.TryParse(answers, out OccurrenceName name) ? name : null;
        if (answers is not null && reminder is null)
            return Problems.Of(StatusCodes.Status400BadRequest, "'answers' must be the name of a reminder, such as 'desk/2026-03-09/11:00'.");
        ReadResult<Session> read = Catalog.Reader.ReadSession(await request.BodyAsync());
        if (!read.Success)
            return Problems.Of(read.Findings);
        if (await data.RecordAsync(read.Value, reminder, cancellation) is { } refusal)
            return Problems.Of(StatusCodes.Status409Conflict, refusal);
        pages.Changed(visitor.Id);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ExportAsync(HttpContext http, VisitorData data, CancellationToken cancellation)
    {
        if (await data.HistoryAsync(cancellation) is not { } history)
            return Problems.Of(StatusCodes.Status404NotFound, "Nothing is kept of this visitor.");
        JsonObject export = JsonNode.Parse(history.ToJson())!.AsObject();
        export.Remove("person");
        http.Response.Headers[HeaderNames.ContentDisposition] = "attachment; filename=\"stretchkit.json\"";
        return Documents.Of(export.ToString());
    }

    private static async Task<IResult> ForgetAsync(HttpContext http, VisitorData data, OpenPages pages, Visitor visitor, CancellationToken cancellation)
    {
        await data.ForgetAsync(cancellation);
        pages.Close(visitor.Id);
        VisitorCookie.Take(http);
        return TypedResults.NoContent();
    }
}
