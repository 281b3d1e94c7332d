using System.Globalization;

namespace StretchKit.Recurrence;

/// <summary>What is wrong with a rule's text, in English.</summary>
internal static class DayRuleMessages
{
    public static string For(DayRuleFault fault)
    {
        string part = fault.Part ?? "";
        string value = fault.Value ?? "";
        string message = fault.Kind switch
        {
            DayRuleFaultKind.EmptyText => "The rule is empty; the least is FREQ=DAILY.",
            DayRuleFaultKind.TextTooLong => "The rule is too long; allowed are "
                + RuleReader.LongestText.ToString("N0", CultureInfo.InvariantCulture) + " characters.",
            DayRuleFaultKind.MissingFrequency => $"FREQ is missing; it is one of {fault.Allowed}.",
            DayRuleFaultKind.UnknownFrequency => $"FREQ '{value}' is unknown; it is one of {fault.Allowed}.",
            DayRuleFaultKind.TimeOfDay => $"'{value}' speaks of times of day; a rule of dates is made of {fault.Allowed}.",
            DayRuleFaultKind.UnknownPart => $"'{value}' is no part of a rule; parts are {fault.Allowed}.",
            DayRuleFaultKind.EmptyPart => "There is nothing between two semicolons, or before the first or after the last.",
            DayRuleFaultKind.MissingValue => $"'{value}' has no '='; a part is written NAME=VALUE.",
            DayRuleFaultKind.EmptyValue => $"A value of {part} is empty; allowed is {fault.Allowed}.",
            DayRuleFaultKind.DuplicatePart => $"{part} is given more than once.",
            DayRuleFaultKind.NotANumber => $"'{value}' is not a number that {part} takes; allowed is {fault.Allowed}.",
            DayRuleFaultKind.OutOfRange => $"{part} {value} is out of range; allowed is {fault.Allowed}.",
            DayRuleFaultKind.UnknownWeekday => $"'{value}' is not a weekday; allowed is {fault.Allowed}.",
            DayRuleFaultKind.InvalidDate => $"UNTIL '{value}' is not a date; allowed is {fault.Allowed}.",
            DayRuleFaultKind.UntilHasLeapSecond => $"The time '{value}' of UNTIL is a leap second; it is read as the second before.",
            DayRuleFaultKind.CountWithUntil => "COUNT and UNTIL cannot be in one rule.",
            DayRuleFaultKind.OrdinalNotAllowed => $"The ordinal of '{value}' is not allowed; it needs {fault.Allowed}.",
            DayRuleFaultKind.PartNotAllowed => $"{part} is not allowed here; it needs {fault.Allowed}.",
            DayRuleFaultKind.SetPositionAlone => "BYSETPOS needs another BY part to choose from.",
            _ => fault.Kind.ToString(),
        };
        return fault.Suggestion is { } suggestion ? $"{message} Did you mean '{suggestion}'?" : message;
    }
}
