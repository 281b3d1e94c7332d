using System;
using NodaTime;

namespace StretchKit;

/// <summary>An RFC 5545 recurrence of dates.</summary>
public sealed class DayRule : IEquatable<DayRule>
{
    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The text.</param>
    /// <param name="from">Its DTSTART.</param>
    public DayRule(string rule, LocalDate from)
    {
        Text = rule;
        From = from;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its DTSTART.</summary>
    public LocalDate From { get; }

    /// <inheritdoc/>
    public bool Equals(DayRule? other) => other is not null && Text == other.Text && From == other.From;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayRule);

    /// <inheritdoc/>
    public override int GetHashCode() => From.GetHashCode();
}
