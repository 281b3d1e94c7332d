using System;
using System.Text.Json;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads durations, times of day and dates.</summary>
internal static class TimeValues
{
    /// <summary>A duration within bounds.</summary>
    public static Duration? Duration(this Walk walk, DurationRange range)
    {
        if (TryPlain(walk, out Duration plain) && range.Contains(plain))
            return plain;
        if (walk.String() is not { } text)
            return null;
        if (!IsoDuration.TryParse(text, out Duration value))
            walk.Fault(FindingCodes.BadDuration, Shown.Content(text));
        else if (range.IsOpenAtZero && value <= NodaTime.Duration.Zero)
            walk.Fault(FindingCodes.NotPositive, text, IsoDuration.Format(range.Most));
        else if (value < range.Least || value > range.Most)
            walk.Fault(FindingCodes.OutOfRange, text, IsoDuration.Format(range.Least), IsoDuration.Format(range.Most));
        else if (range.IsWhole && value.SubsecondNanoseconds != 0)
            walk.Fault(FindingCodes.NotWholeSeconds, text);
        else
            return value;
        return null;
    }

    /// <summary>A time of day in whole seconds.</summary>
    public static LocalTime? Time(this Walk walk)
        => walk.String() is not { } text ? null
            : LocalTimeText.TryParse(text, out LocalTime time) ? time
            : walk.Bad<LocalTime>(FindingCodes.BadTime, text, LocalTimeText.IsEndOfDay(text) ? "00:00" : null);

    /// <summary>A date.</summary>
    public static LocalDate? Date(this Walk walk)
        => walk.String() is not { } text ? null
            : LocalTimeText.TryParse(text, out LocalDate date) ? date
            : walk.Bad<LocalDate>(FindingCodes.BadDate, text);

    /// <summary>A date with a time of day in whole seconds.</summary>
    public static LocalDateTime? DateTime(this Walk walk)
        => walk.String() is not { } text ? null
            : LocalTimeText.TryParse(text, out LocalDateTime dateTime) ? dateTime
            : walk.Bad<LocalDateTime>(FindingCodes.BadDateTime, text, NextMidnight(text));

    /// <summary>An instant in UTC.</summary>
    public static Instant? Instant(this Walk walk)
        => walk.String() is not { } text ? null
            : Rfc3339.TryParse(text, out Instant instant) ? instant
            : walk.Bad<Instant>(FindingCodes.BadInstant, text);

    /// <summary>The name of an occurrence; whether any plan has it is another question.</summary>
    public static OccurrenceName? OccurrenceName(this Walk walk)
        => walk.String() is not { } text ? null
            : StretchKit.OccurrenceName.TryParse(text, out OccurrenceName name) ? name
            : walk.Bad<OccurrenceName>(FindingCodes.BadOccurrenceName, text);

    /// <summary>Reads what is written without escapes from where it stands; no string is made of it.</summary>
    private static bool TryPlain(Walk walk, out Duration value)
    {
        value = default;
        ReadOnlySpan<byte> raw = walk.Raw;
        if (walk.Token != JsonTokenType.String || raw.Length > IsoDuration.MaxLength + 2)
            return false;
        Span<char> text = stackalloc char[raw.Length - 2];
        for (int i = 0; i < text.Length; i++)
            text[i] = (char)raw[i + 1];
        return IsoDuration.TryParse(text, out value);
    }

    /// <summary>The midnight that a date with the time 24:00 means.</summary>
    private static string? NextMidnight(string text)
        => text.Length > 11 && text[10] == 'T' && LocalTimeText.IsEndOfDay(text.Substring(11))
            && LocalTimeText.TryParse(text.Substring(0, 10), out LocalDate date) && date < LocalDate.MaxIsoValue
            ? LocalTimeText.Format(date.PlusDays(1).AtMidnight())
            : null;

    private static T? Bad<T>(this Walk walk, FindingCode code, string text, string? meant = null)
        where T : struct
    {
        walk.Suggest(code, meant, Shown.Content(text));
        return null;
    }
}
