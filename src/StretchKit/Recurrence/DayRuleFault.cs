using System;

namespace StretchKit.Recurrence;

/// <summary>
/// One thing that is wrong, or with <see cref="IsWarning"/> doubtful, in the text of a <see cref="DayRule"/>: what and where.
/// Immutable and equal by value.
/// </summary>
public sealed class DayRuleFault : IEquatable<DayRuleFault>
{
    internal DayRuleFault(
        DayRuleFaultKind kind, int position, int length, string? part, string? value, string? allowed = null, string? suggestion = null)
    {
        Kind = kind;
        Position = position;
        Length = length;
        Part = part;
        Value = value;
        Allowed = allowed;
        Suggestion = suggestion;
    }

    /// <summary>What is wrong.</summary>
    public DayRuleFaultKind Kind { get; }

    /// <summary>Where in the text it is, in UTF-16 characters from 0.</summary>
    public int Position { get; }

    /// <summary>How many characters of the text it concerns; 0 where something is missing at <see cref="Position"/>.</summary>
    public int Length { get; }

    /// <summary>Whether the rule is read all the same.</summary>
    public bool IsWarning => Kind == DayRuleFaultKind.UntilHasLeapSecond;

    /// <summary>The name of the part concerned, in capitals where it is a known one (<c>BYDAY</c>); null where it is about no part.</summary>
    public string? Part { get; }

    /// <summary>The piece of text at fault, as written, at most 40 characters of it; null where nothing is there.</summary>
    public string? Value { get; }

    /// <summary>What may stand there instead, in English (<c>1 to 12</c>); null where the kind says it all.</summary>
    public string? Allowed { get; }

    /// <summary>The known name that is nearest to an unknown one; null where none is near.</summary>
    public string? Suggestion { get; }

    /// <summary>What is wrong and what is allowed, as an English sentence without position.</summary>
    public string Message => DayRuleMessages.For(this);

    /// <summary>Whether two faults are the same at the same place; both may be null.</summary>
    public static bool operator ==(DayRuleFault? left, DayRuleFault? right) => Equals(left, right);

    /// <summary>Whether two faults differ.</summary>
    public static bool operator !=(DayRuleFault? left, DayRuleFault? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(DayRuleFault? other)
        => other is not null && Kind == other.Kind && Position == other.Position && Length == other.Length
            && Part == other.Part && Value == other.Value && Allowed == other.Allowed && Suggestion == other.Suggestion;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayRuleFault);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Kind * 4001) + (Position * 31) + Length;

    /// <summary>The <see cref="Message"/>.</summary>
    public override string ToString() => Message;
}
