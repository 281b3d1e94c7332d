using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>Numbers in English words or digits. Of a range such as "10-20" the lower one counts: everybody who does what is written does that much.</summary>
internal static class ProseNumber
{
    private static readonly string[] Names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string Number = @"(?:\d{1,4}|fifteen|twenty|thirty|sixty|" + string.Join("|", Names) + ")";

    /// <summary>A number or a range; the group <c>n</c> is the number that counts.</summary>
    public static string Pattern { get; } = $@"\b(?<n>{Number})(?:\s*(?:-|–|to|or)\s*{Number})?";

    public static int Of(Match match) => match.Groups["n"].Value.ToLowerInvariant() switch
    {
        "fifteen" => 15,
        "twenty" => 20,
        "thirty" => 30,
        "sixty" => 60,
        var digits when digits[0] is >= '0' and <= '9' => int.Parse(digits, CultureInfo.InvariantCulture),
        var name => Array.IndexOf(Names, name),
    };
}
