namespace StretchKit.Recurrence;

/// <summary>What can be wrong with the text of a <see cref="DayRule"/>.</summary>
public enum DayRuleFaultKind
{
    /// <summary>The text is empty.</summary>
    EmptyText,

    /// <summary>The text is longer than 2,000 characters; nothing else is looked at.</summary>
    TextTooLong,

    /// <summary>There is no FREQ.</summary>
    MissingFrequency,

    /// <summary>FREQ is not one of DAILY, WEEKLY, MONTHLY and YEARLY, nor one of the frequencies that speak of times of day.</summary>
    UnknownFrequency,

    /// <summary>A part that speaks of times of day: FREQ=HOURLY, MINUTELY or SECONDLY, or BYHOUR, BYMINUTE or BYSECOND.</summary>
    TimeOfDay,

    /// <summary>The name of a part is none that RFC 5545 knows.</summary>
    UnknownPart,

    /// <summary>Two semicolons with nothing between them, or one at the text's start or end.</summary>
    EmptyPart,

    /// <summary>A part without <c>=</c>.</summary>
    MissingValue,

    /// <summary>Nothing where a value, or an element of a list, should be.</summary>
    EmptyValue,

    /// <summary>A part that has been given before.</summary>
    DuplicatePart,

    /// <summary>A value, or an element of a list, is not a whole number as the part writes it.</summary>
    NotANumber,

    /// <summary>A number that is zero, or too small or too large for its part.</summary>
    OutOfRange,

    /// <summary>Not one of MO, TU, WE, TH, FR, SA and SU, with an ordinal before it where that is allowed.</summary>
    UnknownWeekday,

    /// <summary>UNTIL is not a date of the calendar, alone or with a time of day.</summary>
    InvalidDate,

    /// <summary>A warning: the time of UNTIL is a leap second (<c>T235960Z</c>). It is read as the second before.</summary>
    UntilHasLeapSecond,

    /// <summary>COUNT and UNTIL in one rule.</summary>
    CountWithUntil,

    /// <summary>A weekday with an ordinal where the frequency, or BYWEEKNO, allows none.</summary>
    OrdinalNotAllowed,

    /// <summary>A part that the rule's frequency does not allow.</summary>
    PartNotAllowed,

    /// <summary>BYSETPOS without any other BY part to choose from.</summary>
    SetPositionAlone,
}
