using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>
/// A rule of dates that come again, as RFC 5545 section 3.3.10 defines it: every other day, each Monday and Thursday, the last
/// Friday of a month, a year's 100th day. Times of day are no part of it. Immutable, safe to share between threads, and equal by
/// value: two rules are equal when they say the same, however it is written, from the same date.
/// </summary>
/// <remarks>
/// Where RFC 5545 leaves room: YEARLY with BYMONTHDAY as its only BY part (BYSETPOS aside) uses the month of <see cref="From"/>.
/// BYWEEKNO without BYDAY, BYMONTHDAY or BYYEARDAY uses the weekday of <see cref="From"/>. With BYWEEKNO, INTERVAL counts week-years, starting
/// with the one that contains <see cref="From"/>. BYSETPOS chooses from the whole period, including its days before <see cref="From"/>.
/// An UNTIL with a time ends the rule at that instant when a schedule computes reminders; the members here know dates only and use its date.
/// INTERVAL is at most 10,000 and COUNT at most 100,000.
/// </remarks>
public sealed class DayRule : IEquatable<DayRule>
{
    private readonly string _canonical;
    private readonly RuleDates _dates;
    private readonly RuleEnd? _until;

    /// <summary>Reads a rule that is known to be right, in code or in a test.</summary>
    /// <param name="rule">The rule, as <c>FREQ=WEEKLY;BYDAY=MO,TH</c>; <c>RRULE:</c> before it is passed over.</param>
    /// <param name="from">The date from which on the rule counts (DTSTART). It is itself a date of the rule only if the rule matches it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a rule of dates; the message lists every fault.</exception>
    public DayRule(string rule, LocalDate from)
    {
        DayRuleParseResult result = Read(rule, from);
        DayRule read = result.Rule ?? throw new ArgumentException(result.Describe(), nameof(rule));
        (Text, From, _canonical, _dates, _until) = (read.Text, read.From, read._canonical, read._dates, read._until);
    }

    private DayRule(string text, LocalDate from, RuleParts parts)
    {
        Text = text;
        From = from;
        _canonical = CanonicalText.Of(parts);
        _dates = new RuleDates(parts, from);
        _until = parts.Until;
    }

    /// <summary>The rule as it was given.</summary>
    public string Text { get; }

    /// <summary>The date from which on the rule counts, in the ISO calendar; no date of the rule is before it.</summary>
    public LocalDate From { get; }

    /// <summary>Whether the rule has no date at all, from <see cref="From"/> to the end of the year 9999.</summary>
    public bool NeverOccurs => _dates.NeverOccurs;

    /// <summary>Parses a rule.</summary>
    /// <param name="rule">The text.</param>
    /// <param name="from">The date from which on the rule counts (DTSTART).</param>
    /// <param name="parsed">The rule, or <c>null</c> if the text is not one.</param>
    /// <returns>Whether the text is a rule.</returns>
    public static bool TryParse(string? rule, LocalDate from, [NotNullWhen(true)] out DayRule? parsed)
        => (parsed = rule is null ? null : Read(rule, from).Rule) is not null;

    /// <summary>Reads a rule from a text that may be wrong.</summary>
    /// <param name="rule">The rule, as <c>FREQ=WEEKLY;BYDAY=MO,TH</c>; <c>RRULE:</c> before it is passed over.</param>
    /// <param name="from">The date from which on the rule counts (DTSTART). It is itself a date of the rule only if the rule matches it.</param>
    /// <returns>The rule, or all that is wrong with the text at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static DayRuleParseResult Read(string rule, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var faults = new RuleFaults();
        RuleParts parts = RuleReader.Read(rule, faults);
        DayRule? read = faults.AnyError ? null : new DayRule(rule, from.WithCalendar(CalendarSystem.Iso), parts);
        return new DayRuleParseResult(read, faults.ToList());
    }

    /// <summary>Whether two rules say the same from the same date; both may be null.</summary>
    public static bool operator ==(DayRule? left, DayRule? right) => Equals(left, right);

    /// <summary>Whether two rules differ.</summary>
    public static bool operator !=(DayRule? left, DayRule? right) => !Equals(left, right);

    /// <summary>Whether a date is one of the rule's.</summary>
    /// <param name="date">Any date; false for those before <see cref="From"/>.</param>
    public bool Includes(LocalDate date) => _dates.Includes(Civil.DayOf(date));

    /// <summary>Returns the rule's first date that is not before the given one.</summary>
    /// <param name="date">The date (inclusive); may be before <see cref="From"/>.</param>
    /// <returns>The date, in the ISO calendar; or <c>null</c> if none comes any more, to the end of the year 9999.</returns>
    public LocalDate? NextOnOrAfter(LocalDate date) => NextOnOrAfter(Civil.DayOf(date), Civil.LastDay);

    /// <inheritdoc/>
    public bool Equals(DayRule? other)
        => other is not null && From == other.From && string.Equals(_canonical, other._canonical, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayRule);

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(_canonical) * 31) + From.GetHashCode();

    /// <summary>The rule in its one canonical form: capitals, sorted, without defaults.</summary>
    public override string ToString() => _canonical;

    /// <summary>The number of days after which the pattern of dates and weekdays repeats, as long as neither COUNT nor UNTIL ends it.</summary>
    internal long Period => _dates.Period;

    /// <summary>Returns whether a day, by its number, is one of the rule's.</summary>
    internal bool Includes(int day) => _dates.Includes(day);

    /// <summary>Returns the rule's first day in a range (both ends inclusive), or <c>null</c> if there is none.</summary>
    internal int? NextDay(int onOrAfter, int notAfter) => _dates.Next(onOrAfter, notAfter);

    /// <summary>As <see cref="Includes(int)"/>, but an UNTIL with a time reaches two days further: <see cref="LastInstant"/> alone decides.</summary>
    internal bool IncludesIgnoringUntilTime(int day) => _dates.IncludesIgnoringUntilTime(day);

    /// <summary>As <see cref="NextDay"/>, but an UNTIL with a time reaches two days further: <see cref="LastInstant"/> alone decides.</summary>
    internal int? NextDayIgnoringUntilTime(int onOrAfter, int notAfter) => _dates.NextIgnoringUntilTime(onOrAfter, notAfter);

    /// <summary>
    /// Returns the instant of an UNTIL with a time, or <c>null</c> if the rule has none. A nominal instant after it does not count; one at it does.
    /// </summary>
    /// <param name="zone">The zone in which an UNTIL without a Z is meant.</param>
    internal Instant? LastInstant(DateTimeZone zone) => _until?.LastInstant(zone);

    /// <summary>Returns the rule's first date in a range (both ends inclusive), or <c>null</c> if there is none.</summary>
    internal LocalDate? NextOnOrAfter(LocalDate onOrAfter, LocalDate notAfter)
        => NextOnOrAfter(Civil.DayOf(onOrAfter), Civil.DayOf(notAfter));

    private LocalDate? NextOnOrAfter(int onOrAfter, int notAfter)
        => _dates.Next(onOrAfter, notAfter) is { } day ? Civil.DateOf(day) : null;
}
