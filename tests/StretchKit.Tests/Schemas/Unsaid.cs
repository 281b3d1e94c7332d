using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace StretchKit.Tests.Schemas;

/// <summary>What the schemas do not say, as docs/schemas/README.md lists it: codes, each with the places where it may be.</summary>
internal static partial class Unsaid
{
    private static readonly ILookup<string, string> Places = File.ReadLines(Path.Combine(SchemaFile.Folder, "README.md"))
        .Select(line => Row.Match(line))
        .Where(row => row.Success)
        .SelectMany(row => row.Groups["places"].Value.Split(' ').Select(place => (Code: row.Groups["code"].Value, Place: place.Trim('`'))))
        .ToLookup(r => r.Code, r => r.Place);

    /// <summary>The codes that are listed.</summary>
    public static IEnumerable<string> Codes => Places.Select(p => p.Key);

    /// <summary>Whether a finding is one that the schemas do not say.</summary>
    public static bool Has(Finding finding)
    {
        string path = Indices.Replace(finding.Path, "");
        return Places[finding.Code].Any(place => place == "*" || path.EndsWith("." + place, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| (?<code>SK\d{4}) \| (?<places>`[^|]*`) \|")]
    private static partial Regex Row { get; }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indices { get; }
}
