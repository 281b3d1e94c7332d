using System;
using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Samples.Terminal.Remind.View;

/// <summary>All that the screen of reminders depends on, but for its size.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Zone">The zone in which times are shown.</param>
/// <param name="Situation">How its reminders stand.</param>
/// <param name="Now">The present.</param>
/// <param name="Language">The language.</param>
/// <param name="NameOf">The name of a routine.</param>
internal sealed record RemindView(Plan Plan, DateTimeZone Zone, Situation Situation, Instant Now, string Language, Func<string, string> NameOf)
{
    /// <summary>Something to tell the person beside it; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>Something to read in place of it all, until a key is pressed; null for nothing.</summary>
    public IReadOnlyList<string>? Page { get; init; }
}
