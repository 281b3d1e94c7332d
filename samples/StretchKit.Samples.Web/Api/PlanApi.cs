using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StretchKit.Hosting;
using StretchKit.Samples.Web.Reminders;
using StretchKit.Samples.Web.Visitors;
using StretchKit.Validation;

namespace StretchKit.Samples.Web.Api;

/// <summary>The visitor's plan. Of two pages that change it at once, the one that says which plan it saw (If-Match) does not overwrite the other's.</summary>
internal static class PlanApi
{
    /// <summary>Plans are compared and put one at a time; putting one takes a millisecond.</summary>
    private static readonly SemaphoreSlim Gate = new(1);

    public static void MapPlan(this RouteGroupBuilder mine)
    {
        mine.MapGet("/plan", GetAsync).GivesDocument().WithSummary("The plan, with its ETag. 'Stretchkit-New: true' says that the visitor has not put one yet.");
        mine.MapPut("/plan", PutAsync).TakesDocument().Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .WithSummary("Replaces the plan; with If-Match only the plan of that ETag.");
    }

    private static async Task<IResult> GetAsync(HttpResponse response, VisitorData data, CancellationToken cancellation)
    {
        PersonReminders? person = await data.FindAsync(cancellation);
        string plan = Catalog.Writer.Write(person?.Plan ?? VisitorData.FirstPlan);
        response.Headers.ETag = PlanTag.Of(plan);
        if (person is null)
            response.Headers["Stretchkit-New"] = "true";
        return Documents.Of(plan);
    }

    private static async Task<IResult> PutAsync(HttpRequest request, VisitorData data, OpenPages pages, Visitor visitor, CancellationToken cancellation)
    {
        ReadResult<Plan> read = Catalog.Reader.ReadPlan(await request.BodyAsync());
        if (!read.Success)
            return Problems.Of(read.Findings);
        if (read.Value.Zone is null)
            return Problems.Of([new Finding(FindingCodes.MissingMember, "$.zone", "zone")]);
        string[] seen = [.. request.Headers.IfMatch.OfType<string>()];
        await Gate.WaitAsync(cancellation);
        try
        {
            string now = PlanTag.Of(Catalog.Writer.Write((await data.LoadAsync(cancellation)).Plan));
            if (seen.Length > 0 && !seen.Contains(now) && !seen.Contains("*"))
                return Problems.Of(StatusCodes.Status412PreconditionFailed, "The plan was changed meanwhile.");
            await data.SetPlanAsync(read.Value, cancellation);
        }
        finally
        {
            Gate.Release();
        }

        request.HttpContext.Response.Headers.ETag = PlanTag.Of(Catalog.Writer.Write(read.Value));
        pages.Changed(visitor.Id);
        return TypedResults.NoContent();
    }
}
