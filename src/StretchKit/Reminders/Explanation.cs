using System;
using System.Linq;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>
/// What became of one occurrence, step by step, or why a rule has none on a day: as data, and by <see cref="ToText"/> as words.
/// </summary>
public sealed class Explanation : IEquatable<Explanation>
{
    internal Explanation(string ruleId, LocalDate day, Slot? slot, ValueList<ExplanationStep> steps)
    {
        RuleId = ruleId;
        Day = day;
        Slot = slot;
        Steps = steps;
    }

    /// <summary>Gets the id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>Gets the plan-day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the slot within the plan-day, or <c>null</c> if the rule has no occurrence on it.</summary>
    public Slot? Slot { get; }

    /// <summary>Gets the steps, in order; at least one.</summary>
    public ValueList<ExplanationStep> Steps { get; }

    /// <summary>Gets when the occurrence comes, or <c>null</c> if it does not.</summary>
    public Instant? ComesAt => Steps[Steps.Count - 1] is { Code: ExplanationCode.Comes } last ? last.At : null;

    /// <summary>Returns the steps in a language: <c>12:00 nominal → 13:00 after quiet 12:00–13:00 → absorbed by walk at 13:05</c>.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; <c>null</c> and others give English.</param>
    public string ToText(string? language = null) => string.Join(" → ", Steps.Select(s => s.ToText(language)));

    /// <summary>Returns the steps in English.</summary>
    public override string ToString() => ToText(null);

    /// <inheritdoc/>
    public bool Equals(Explanation? other)
        => other is not null && string.Equals(RuleId, other.RuleId, StringComparison.Ordinal) && Day == other.Day
            && Slot == other.Slot && Steps == other.Steps;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Day, Slot, Steps.Count).GetHashCode();
}
