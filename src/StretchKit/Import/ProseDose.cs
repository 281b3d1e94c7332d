using System.Collections.Generic;
using System.Text.RegularExpressions;
using NodaTime;

namespace StretchKit.Import;

/// <summary>Hold, reps and sets as instructions say them. What is said twice must be the same.</summary>
internal static class ProseDose
{
    private const string Unit = @"(?:seconds?|secs?|(?<minutes>minutes?|mins?))\b";

    // "Hold for 10-20 seconds", "hold this position for a full 30 seconds", "the 20 second hold". What is squeezed against a partner is no hold.
    private static readonly Regex[] Holds =
    [
        Prose.Rule($@"\bhold(?:ing)?\b[^.;\d]{{0,60}}?{ProseNumber.Pattern}(?:\s+or\s+more)?\s+(?:full\s+)?{Unit}"),
        Prose.Rule($@"{ProseNumber.Pattern}[\s-]+{Unit}\s+hold\b"),
    ];

    // "10-20 repetitions" but not "one circle equals 1 repetition"; "5-10 times" but not "3 times as far" or "3 times a day".
    private static readonly Regex[] Reps =
    [
        Prose.Rule($@"(?<!\b(?:equals|is)\s+){ProseNumber.Pattern}\s+(?:repetitions?|reps?)\b"),
        Prose.Rule($@"{ProseNumber.Pattern}\s+times\b(?!\s+(?:as|more|a|an|per|each|every|daily|the)\b)"),
        Prose.Rule($@"\bsets?\s+of\s+{ProseNumber.Pattern}(?!\s*[\d-]*\s*{Unit})"),
    ];

    private static readonly Regex[] Sets = [Prose.Rule($@"{ProseNumber.Pattern}\s+sets\b")];

    public static Reading<Duration> Hold(Prose prose) => Read(prose, Holds, Length);

    public static Reading<int> Repetitions(Prose prose) => Read(prose, Reps, ProseNumber.Of);

    public static Reading<int> SetsOf(Prose prose) => Read(prose, Sets, ProseNumber.Of);

    private static Duration Length(Match match)
        => match.Groups["minutes"].Success ? Duration.FromMinutes(ProseNumber.Of(match)) : Duration.FromSeconds(ProseNumber.Of(match));

    private static Reading<T> Read<T>(Prose prose, Regex[] rules, System.Func<Match, T> value)
        where T : struct
    {
        Reading<T> read = Reading<T>.Nothing;
        foreach (Regex rule in rules)
        {
            foreach (Match match in prose.All(rule))
            {
                T found = value(match);
                if (read.Value is { } before && !EqualityComparer<T>.Default.Equals(before, found))
                    return Reading<T>.Not(ImportReason.Ambiguous, $"{read.Words}; {match.Value}");
                if (read.Value is null)
                    read = Reading<T>.From(found, match.Value);
            }
        }

        return read;
    }
}
