using System.Collections.Generic;
using NodaTime;
using StretchKit.Validation;

namespace StretchKit.Samples.Web.Client.Planning;

/// <summary>A plan that is being edited: a document, what is wrong with it, and where it can be read, what it gives.</summary>
public sealed class PlanDraft
{
    private const int DaysAhead = 7;

    private PlanDraft(string json, PlanForm? form, Plan? plan, IReadOnlyList<Finding> findings, IReadOnlyList<PreviewDay> days)
    {
        Json = json;
        Form = form;
        Plan = plan;
        Findings = findings;
        Days = days;
    }

    /// <summary>The document as it is written.</summary>
    public string Json { get; }

    /// <summary>The form that makes the document; null where the document says more than the form can, or cannot be read.</summary>
    public PlanForm? Form { get; }

    /// <summary>Null where the document has an error.</summary>
    public Plan? Plan { get; }

    /// <summary>Errors, warnings and advice, in the order of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The next seven days; empty where the document has an error.</summary>
    public IReadOnlyList<PreviewDay> Days { get; }

    public bool IsRight => Plan is not null;

    public static PlanDraft OfForm(PlanForm form, LocalDate from) => Of(form.ToJson(), form, from);

    public static PlanDraft OfJson(string json, LocalDate from)
    {
        ReadResult<Plan> read = Catalog.Reader.ReadPlan(json);
        // What the library does not know would be lost in the form's document.
        return Of(json, read.Value is { } plan && read.Unknown == UnknownMembers.None ? PlanForms.Of(plan) : null, from);
    }

    private static PlanDraft Of(string json, PlanForm? form, LocalDate from)
    {
        ReadResult<Plan> read = Catalog.Reader.ReadPlan(json);
        if (!read.Success)
            return new PlanDraft(json, form, null, read.Findings, []);
        Plan plan = read.Value;
        if (plan.Zone is null)
            return new PlanDraft(json, form, null, [.. read.Findings, new Finding(FindingCodes.MissingMember, "$.zone", "zone")], []);
        ValidationReport report = plan.Validate(new ValidationContext { From = from }, ValidationRules.Default.Without("SK1102")).LocateIn(json);
        IReadOnlyList<Finding> findings = [.. read.Findings, .. report.Findings];
        return report.IsValid
            ? new PlanDraft(json, form, plan, findings, PreviewDay.Of(plan.ToSchedule(), from, DaysAhead))
            : new PlanDraft(json, form, null, findings, []);
    }
}
