using System;
using System.Text.Json.Serialization;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>One computed reminder: when it is due, of which rule, and what identifies it.</summary>
[JsonConverter(typeof(OccurrenceConverter))]
public readonly struct Occurrence : IEquatable<Occurrence>
{
    private readonly CompiledRule? _rule;
    private readonly DateTimeZone? _zone;

    // Whole numbers of the engine's axis, made into calendar values only when asked for.
    private readonly long _at;
    private readonly long _nominal;
    private readonly int _day;

    /// <summary>Creates an occurrence without a schedule, for the tests of an application: what it says need not be what a schedule would compute.</summary>
    /// <param name="plan">The plan that has the rule; its zone is the occurrence's, for a template UTC.</param>
    /// <param name="name">The name of the occurrence.</param>
    /// <param name="at">When it is due.</param>
    /// <param name="nominal">The instant that its rule alone gives, or <c>null</c> if that is <paramref name="at"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The plan does not have the rule that <paramref name="name"/> names.</exception>
    /// <example><code>var due = new Occurrence(plan, OccurrenceName.Parse("desk/2026-03-09/11:00"), Instant.FromUtc(2026, 3, 9, 15, 0));</code></example>
    public Occurrence(Plan plan, OccurrenceName name, Instant at, Instant? nominal = null)
    {
        var compiled = new CompiledPlan(Guard.NotNull(plan));
        _rule = compiled.RuleOf(name.RuleId)
            ?? throw new ArgumentException($"The plan '{plan.Id}' does not have the rule '{name.RuleId}'.", nameof(name));
        _zone = plan.Zone ?? DateTimeZone.Utc;
        _at = Axis.Floor(at);
        _nominal = nominal is { } given ? Axis.Floor(given) : _at;
        _day = Civil.DayOf(name.Day);
        Slot = name.Slot;
    }

    internal Occurrence(CompiledRule rule, DateTimeZone zone, in Kept kept)
    {
        _rule = rule;
        _zone = zone;
        _at = kept.At;
        _nominal = kept.Nominal;
        _day = kept.Day;
        Slot = kept.Slot;
    }

    /// <summary>Gets when it is due.</summary>
    public Instant At => Axis.At(_at);

    /// <summary>Gets the instant that its rule alone gives, before jitter, quiet time and snoozes.</summary>
    public Instant Nominal => Axis.At(_nominal);

    /// <summary>Gets the plan-day it belongs to. It may be due after that day's midnight.</summary>
    public LocalDate Day => Civil.DateOf(_day);

    /// <summary>Gets its slot within the plan-day.</summary>
    public Slot Slot { get; }

    /// <summary>Gets the rule it comes from.</summary>
    /// <exception cref="InvalidOperationException">This <c>Occurrence</c> is <c>default</c>.</exception>
    public ReminderRule Rule => Compiled.Rule;

    /// <summary>Gets the zone it was computed in.</summary>
    /// <exception cref="InvalidOperationException">This <c>Occurrence</c> is <c>default</c>.</exception>
    public DateTimeZone Zone => _zone ?? throw NoOccurrence();

    /// <summary>Gets the id of the rule it comes from.</summary>
    public string RuleId => Rule.Id;

    /// <summary>
    /// Gets the id of the routine it reminds of; for a rule with a program slot, the routine that the program has on the plan-day, or on
    /// the nearest day if the program was changed after the reminder was snoozed; empty if the plan no longer has a program with the slot.
    /// </summary>
    public string RoutineId => Compiled.RoutineNear(_day) ?? "";

    /// <summary>Gets the name that identifies it.</summary>
    public OccurrenceName Name => new(Rule, Day, Slot);

    /// <summary>Gets when it is due as local time in <see cref="Zone"/>.</summary>
    public OffsetDateTime Local => At.InZone(Zone).ToOffsetDateTime();

    private CompiledRule Compiled => _rule ?? throw NoOccurrence();

    /// <summary>Returns whether two occurrences are equal in all members.</summary>
    public static bool operator ==(Occurrence left, Occurrence right) => left.Equals(right);

    /// <summary>Returns whether two occurrences differ.</summary>
    public static bool operator !=(Occurrence left, Occurrence right) => !left.Equals(right);

    /// <summary>Returns when it is due, with the offset of <see cref="Zone"/>.</summary>
    public DateTimeOffset ToDateTimeOffset() => Local.ToDateTimeOffset();

    /// <inheritdoc/>
    public bool Equals(Occurrence other)
        => _at == other._at && _nominal == other._nominal && _day == other._day && Slot == other.Slot
            && _rule?.Rule == other._rule?.Rule && (_rule is null || RoutineId == other.RoutineId) && _zone?.Id == other._zone?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Occurrence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_at, Slot).GetHashCode();

    /// <summary>The local time and the name: <c>2026-03-08T11:00:00-04:00 desk/2026-03-08/11:00</c>.</summary>
    public override string ToString() => _rule is null ? "" : $"{Rfc3339.Format(Local)} {Name}";

    private static InvalidOperationException NoOccurrence() => new("A default Occurrence is no occurrence.");
}
