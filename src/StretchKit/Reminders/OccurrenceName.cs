using System;
using System.Text.Json.Serialization;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// The name that identifies an occurrence: its rule, its plan-day and its slot in that day. It is written
/// <c>desk/2026-03-08/11:00</c>.
/// </summary>
[JsonConverter(typeof(OccurrenceNameConverter))]
public readonly struct OccurrenceName : IEquatable<OccurrenceName>
{
    private readonly string? _ruleId;

    /// <summary>Creates a name.</summary>
    /// <param name="ruleId">The id of its rule.</param>
    /// <param name="day">The plan-day it belongs to; it may be due after that day's midnight.</param>
    /// <param name="slot">Its place within that day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not a valid id, or <paramref name="day"/> is not in the ISO calendar.</exception>
    public OccurrenceName(string ruleId, LocalDate day, Slot slot)
    {
        if (day.Calendar != CalendarSystem.Iso)
            throw new ArgumentException("The day must be of the ISO calendar.", nameof(day));
        _ruleId = Guard.Id(ruleId);
        Day = day;
        Slot = slot;
    }

    // For names of rules that exist: their ids are checked already.
    internal OccurrenceName(ReminderRule rule, LocalDate day, Slot slot)
    {
        _ruleId = rule.Id;
        Day = day;
        Slot = slot;
    }

    /// <summary>Gets the id of the rule; empty in a <c>default</c> name, which names nothing.</summary>
    public string RuleId => _ruleId ?? "";

    /// <summary>Gets the plan-day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the slot within the plan-day.</summary>
    public Slot Slot { get; }

    /// <summary>Returns whether two names are equal.</summary>
    public static bool operator ==(OccurrenceName left, OccurrenceName right) => left.Equals(right);

    /// <summary>Returns whether two names differ.</summary>
    public static bool operator !=(OccurrenceName left, OccurrenceName right) => !left.Equals(right);

    /// <summary>Parses a name as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name, or <c>default</c> if the text is not one.</param>
    /// <returns>Whether the text is a name. Its rule need not exist in a plan.</returns>
    public static bool TryParse(string? text, out OccurrenceName name)
    {
        name = default;
        string[] parts = (text ?? "").Split('/');
        if (parts.Length != 3 || !Identifier.IsValid(parts[0])
            || !LocalTimeText.TryParse(parts[1], out LocalDate day) || !Slot.TryParse(parts[2], out Slot slot))
        {
            return false;
        }

        name = new OccurrenceName(parts[0], day, slot);
        return true;
    }

    /// <summary>Parses a name as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text, such as <c>desk/2026-03-08/11:00</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a name.</exception>
    public static OccurrenceName Parse(string text)
        => TryParse(Guard.NotNull(text), out OccurrenceName name)
            ? name
            : throw new FormatException($"'{text}' is not the name of a reminder, such as 'desk/2026-03-08/11:00'.");

    /// <inheritdoc/>
    public bool Equals(OccurrenceName other)
        => string.Equals(RuleId, other.RuleId, StringComparison.Ordinal) && Day == other.Day && Slot == other.Slot;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OccurrenceName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (RuleId, Day, Slot).GetHashCode();

    /// <summary>Returns the name: <c>rule/yyyy-MM-dd/slot</c>.</summary>
    public override string ToString() => $"{RuleId}/{LocalTimeText.Format(Day)}/{Slot}";

    internal OccurrenceName NotDefault()
        => _ruleId is null ? throw new ArgumentException("A default OccurrenceName names nothing.", "occurrence") : this;
}
