using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace StretchKit.Samples.Web.Api;

/// <summary>Why the API refuses something, as problem details; a document's findings are in its <c>findings</c>.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    public static ProblemHttpResult Of(IEnumerable<Finding> findings)
        => TypedResults.Problem(
            "The document has errors.",
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?> { ["findings"] = findings.Select(FoundJson.Of).ToArray() });
}

/// <summary>A finding of the library's as the API writes it.</summary>
/// <param name="Code">The stable code, such as <c>SK1001</c>.</param>
/// <param name="Severity">One of <c>error</c>, <c>warning</c>, <c>advice</c>.</param>
/// <param name="Path">The JSON path of the place.</param>
/// <param name="Line">The line, from 1; null where there is none.</param>
/// <param name="Column">The column, from 1; null where there is none.</param>
/// <param name="Message">What is wrong and what is allowed, in English.</param>
/// <param name="Suggestion">What was probably meant; null where nothing is near.</param>
/// <param name="Source">The published work that it rests on; null where it rests on none.</param>
internal sealed record FoundJson(string Code, string Severity, string Path, int? Line, int? Column, string Message, string? Suggestion, string? Source)
{
    public static FoundJson Of(Finding finding) => new(
        finding.Code,
        finding.Severity switch { StretchKit.Severity.Error => "error", StretchKit.Severity.Warning => "warning", _ => "advice" },
        finding.Path,
        finding.Line,
        finding.Column,
        finding.Message,
        finding.Suggestion,
        finding.Evidence?.ToString());
}

/// <summary>What was found in a document.</summary>
/// <param name="Valid">Whether nothing is an error.</param>
/// <param name="Findings">What the reader found, then what the rules for routines, plans and programs found.</param>
internal sealed record ValidatedJson(bool Valid, IReadOnlyList<FoundJson> Findings);

/// <summary>A reminder to come.</summary>
/// <param name="Occurrence">Its name, as events name it.</param>
/// <param name="RuleId">The rule of the plan that it comes from.</param>
/// <param name="RoutineId">The routine to do.</param>
/// <param name="At">When, in the time of the plan's zone.</param>
/// <param name="Zone">The zone, by its id in the TZ database.</param>
internal sealed record UpcomingJson(string Occurrence, string RuleId, string RoutineId, string At, string Zone)
{
    public static UpcomingJson Of(Occurrence occurrence) => new(
        occurrence.Name.ToString(),
        occurrence.RuleId,
        occurrence.RoutineId,
        NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(occurrence.Local),
        occurrence.Zone.Id);
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FoundJson[]))]
[JsonSerializable(typeof(ValidatedJson))]
[JsonSerializable(typeof(UpcomingJson[]))]
internal sealed partial class ApiJson : JsonSerializerContext;
