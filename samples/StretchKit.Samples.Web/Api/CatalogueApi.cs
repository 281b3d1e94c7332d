using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using StretchKit.Validation;

namespace StretchKit.Samples.Web.Api;

/// <summary>What is the same for everybody: the catalogue, and the checking of documents.</summary>
internal static class CatalogueApi
{
    private static readonly Lazy<string> Routines = new(() => Documents.List(Catalog.Routines.Select(r => Catalog.Writer.Write(r))));
    private static readonly Lazy<string> Stretches = new(() => Documents.List(Catalog.Stretches.Select(s => Catalog.Writer.Write(s))));

    public static void MapCatalogue(this RouteGroupBuilder api)
    {
        RouteGroupBuilder catalogue = api.MapGroup("").WithTags("Catalogue").AddEndpointFilter(async (call, next) =>
        {
            call.HttpContext.Response.Headers.CacheControl = "public, max-age=3600";
            return await next(call);
        });
        catalogue.MapGet("/routines", () => Documents.Of(Routines.Value)).GivesDocuments().WithSummary("All routines of the catalogue.");
        catalogue.MapGet("/routines/{id}", (string id) => Found(Catalog.FindRoutine(id) is { } routine ? Catalog.Writer.Write(routine) : null))
            .GivesDocument().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("A routine.");
        catalogue.MapGet("/stretches", () => Documents.Of(Stretches.Value)).GivesDocuments().WithSummary("All stretches of the catalogue.");
        catalogue.MapGet("/stretches/{id}", (string id) => Found(Catalog.FindStretch(id) is { } stretch ? Catalog.Writer.Write(stretch) : null))
            .GivesDocument().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("A stretch.");
        api.MapPost("/validate", ValidateAsync)
            .TakesDocument().Produces<ValidatedJson>().WithTags("Catalogue").WithSummary("What is wrong with a document of any kind. Nothing is kept of it.");
    }

    private static IResult Found(string? document)
        => document is null ? Problems.Of(StatusCodes.Status404NotFound, "The catalogue has nothing of this id.") : Documents.Of(document);

    private static async Task<IResult> ValidateAsync(HttpRequest request, TimeProvider time)
    {
        ReadOnlyMemory<byte> text = await request.BodyAsync();
        ReadResult<object> read = Catalog.Reader.ReadAny(text);
        Instant now = Instant.FromDateTimeOffset(time.GetUtcNow());

        // What the reader says already is not said again.
        ValidationRules beyondReading = ValidationRules.Default.Without("SK1102");
        ValidationReport rules = read.Value switch
        {
            Routine routine => routine.Validate(),
            // Clock changes are looked for from today on, as the plan's zone has it.
            Plan plan => plan.Validate(new ValidationContext { From = now.InZone(plan.Zone ?? DateTimeZone.Utc).Date }, beyondReading),
            TrainingProgram program => program.Validate(rules: beyondReading),
            _ => ValidationReport.Empty,
        };
        return TypedResults.Ok(new ValidatedJson(
            read.Success && rules.IsValid, [.. read.Findings.Concat(rules.LocateIn(text).Findings).Select(FoundJson.Of)]));
    }
}
