using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Browsing;

/// <summary>What somebody looks for in the library: words, and the limits of a <see cref="StretchFilter"/>; nothing that is left empty limits.</summary>
public sealed record Search
{
    public string Words { get; init; } = "";

    public string Target { get; init; } = "";

    /// <summary>The name of a <see cref="StartingPosition"/>, or <c>off-the-floor</c>.</summary>
    public string Position { get; init; } = "";

    /// <summary><c>none</c>, or the one thing at hand.</summary>
    public string Equipment { get; init; } = "";

    /// <summary>The longest time, in minutes.</summary>
    public string Minutes { get; init; } = "";

    public StretchFilter Filter => new()
    {
        Targets = Target.Length == 0 ? [] : [Target],
        Positions = Enum.TryParse(Position, out StartingPosition position) ? [position] : [],
        OffTheFloor = Position == "off-the-floor",
        Equipment = Equipment switch { "" => null, "none" => [], _ => [Equipment] },
        Longest = int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) && minutes > 0 ? Duration.FromMinutes(minutes) : null,
    };

    public IReadOnlyList<Stretch> Stretches(string language)
        => [.. Catalog.Find(Filter).Where(s => Has(language, [s.Name, s.Summary, s.Purpose], [s.Id, .. s.Targets]))];

    public IReadOnlyList<Routine> Routines(string language)
        => [.. Catalog.FindRoutines(Filter).Where(r => Has(language, [r.Name], [r.Id, .. r.ToTimeline().Segments.SelectMany(s => s.Stretch.Targets).Distinct()]))];

    /// <summary>Whether each word is somewhere in the texts, in the language or in English, or in the ids.</summary>
    private bool Has(string language, Text?[] texts, string[] ids)
    {
        string[] all = [.. texts.OfType<Text>().SelectMany(t => new[] { t.For(language), t.For("en") }), .. ids, .. ids.Select(i => i.Replace('-', ' '))];
        return Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => all.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
