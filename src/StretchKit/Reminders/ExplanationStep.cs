using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>One step of an explanation: a code and its arguments. An argument that does not apply is <c>null</c>.</summary>
public sealed record ExplanationStep
{
    private readonly LocalDate _day;
    private readonly DateTimeZone _zone;

    internal ExplanationStep(ExplanationCode code, LocalDate day, DateTimeZone zone)
    {
        Code = code;
        _day = day;
        _zone = zone;
    }

    /// <summary>Gets what happened.</summary>
    public ExplanationCode Code { get; }

    /// <summary>Gets the instant of the occurrence after this step, or the end of the session; or <c>null</c> if the step has none.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets when the quiet time or the pause starts (inclusive), or <c>null</c> if the step has none.</summary>
    public Instant? From { get; init; }

    /// <summary>Gets when the quiet time or the pause ends (exclusive), or <c>null</c> if the step has none or the pause has no end.</summary>
    public Instant? To { get; init; }

    /// <summary>Gets the occurrence that this one gave way to, or <c>null</c> if there is none.</summary>
    public OccurrenceName? Other { get; init; }

    /// <summary>Gets the daily limit that was reached, or <c>null</c> for other steps.</summary>
    public int? Limit { get; init; }

    /// <summary>Returns the step in English, with local times.</summary>
    public override string ToString() => ToText(null);

    /// <summary>Returns the step in a language, with local times.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; <c>null</c> and others give English.</param>
    public string ToText(string? language = null)
        => ReminderPhrases.For(Code).For(language)
            .Replace("{at}", Clock(At))
            .Replace("{from}", Clock(From))
            .Replace("{to}", Clock(To))
            .Replace("{other}", Other?.RuleId)
            .Replace("{limit}", Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string Clock(Instant? instant)
    {
        if (instant is not { } given)
            return "…";
        LocalDateTime local = given.InZone(_zone).LocalDateTime;
        string time = LocalTimeText.Format(local.TimeOfDay);
        return local.Date == _day ? time : $"{LocalTimeText.Format(local.Date)} {time}";
    }
}
