using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>One step of an explanation: a code and its arguments; those that do not apply are null.</summary>
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

    /// <summary>What happened.</summary>
    public ExplanationCode Code { get; }

    /// <summary>The instant that the occurrence has after this step; of a session, when it ended.</summary>
    public Instant? At { get; init; }

    /// <summary>When the quiet time or the pause begins.</summary>
    public Instant? From { get; init; }

    /// <summary>When the quiet time or the pause ends; null also for a pause without end.</summary>
    public Instant? To { get; init; }

    /// <summary>The occurrence that this one gave way to.</summary>
    public OccurrenceName? Other { get; init; }

    /// <summary>The limit that was reached.</summary>
    public int? Limit { get; init; }

    /// <summary>The step in English, times as the clock on the wall shows them.</summary>
    public override string ToString() => ToText(null);

    /// <summary>The step in a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English.</param>
    public string ToText(string? language)
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
