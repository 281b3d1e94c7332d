using System.Globalization;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>A finding in one line, in the form that editors and terminals turn into a link.</summary>
internal static class FindingLine
{
    /// <summary><c>plan.json:3:14: error SK1019 $.steps[0].stretch: There is no stretch 'x'. Did you mean 'y'?</c></summary>
    public static string Of(string file, Finding finding)
    {
        string place = finding.Line is { } line
            ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", file, line, finding.Column)
            : file;
        string meant = finding.Suggestion is { } suggestion ? $" Did you mean '{suggestion}'?" : "";
        string source = finding.Evidence is { } evidence ? $" [{evidence}]" : "";
        return $"{place}: {JsonStyle.Word(finding.Severity)} {finding.Code} {finding.Path}: {finding.Message}{meant}{source}";
    }
}
