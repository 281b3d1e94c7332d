using System.Collections.Generic;
using System.Text.Json;

namespace StretchKit.Samples.Terminal.Output;

/// <summary>What was found in a document, as JSON.</summary>
internal static class FindingsJson
{
    public static void Write(Utf8JsonWriter json, bool valid, IEnumerable<Finding> findings)
    {
        json.WriteStartObject();
        json.WriteBoolean("valid", valid);
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", JsonStyle.Word(finding.Severity));
            json.WriteString("path", finding.Path);
            json.Number("line", finding.Line);
            json.Number("column", finding.Column);
            json.WriteString("message", finding.Message);
            json.WriteString("suggestion", finding.Suggestion);
            json.WriteString("source", finding.Evidence?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
