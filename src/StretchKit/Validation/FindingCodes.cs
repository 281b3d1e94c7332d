using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Validation;

/// <summary>
/// The library's finding codes. A code keeps its meaning for good. A new one is added here, and to docs/finding-codes.md.
/// </summary>
public static class FindingCodes
{
    // Filled by the definitions below, in their order; it must stand first and All last.
    private static readonly List<FindingCode> Defined = [];

    /// <summary>SK1001: The text stops being JSON.</summary>
    public static FindingCode Syntax { get; } = Error(
        "SK1001", "The text stops being JSON.", "'{0}' is not expected here; from this place on the text is not JSON.");

    /// <summary>SK1002: The text ends before its JSON does.</summary>
    public static FindingCode EndsTooSoon { get; } = Error(
        "SK1002", "The text ends before its JSON does.", "The text ends too soon: something that was opened is not closed, or there is nothing.");

    /// <summary>SK1003: The bytes are not UTF-8.</summary>
    public static FindingCode NotUtf8 { get; } = Error(
        "SK1003", "The bytes are not UTF-8.", "From this place on the bytes are not UTF-8; save the document as UTF-8.");

    /// <summary>SK1004: A string holds half of a surrogate pair.</summary>
    public static FindingCode HalfCharacter { get; } = Error(
        "SK1004", "A string holds half of a surrogate pair.", "The escapes in this string make half of a character; a \\uD800 to \\uDFFF belongs to a pair.");

    /// <summary>SK1005: Objects and lists nest too deep.</summary>
    public static FindingCode TooDeep { get; } = Error(
        "SK1005", "Objects and lists nest too deep.", "Objects and lists nest more than {0} deep.");

    /// <summary>SK1006: A value is of the wrong kind.</summary>
    public static FindingCode WrongKind { get; } = Error(
        "SK1006", "A value is of the wrong kind.", "This has to be {0}; it is {1}.");

    /// <summary>SK1007: A member that must be there is missing.</summary>
    public static FindingCode MissingMember { get; } = Error(
        "SK1007", "A member that must be there is missing.", "The member '{0}' is missing.");

    /// <summary>SK1008: A number or duration is out of range.</summary>
    public static FindingCode OutOfRange { get; } = Error(
        "SK1008", "A number or duration is out of range.", "{0} is out of range: from {1} to {2} is allowed.");

    /// <summary>SK1009: A duration must be more than zero, and at most a bound.</summary>
    public static FindingCode NotPositive { get; } = Error(
        "SK1009", "A duration must be more than zero, and at most a bound.", "{0} is out of range: more than zero and at most {1} is allowed.");

    /// <summary>SK1010: A number must be whole.</summary>
    public static FindingCode NotWhole { get; } = Error(
        "SK1010", "A number must be whole.", "{0} is not a whole number.");

    /// <summary>SK1011: A text is not a duration.</summary>
    public static FindingCode BadDuration { get; } = Error(
        "SK1011", "A text is not a duration.", "'{0}' is not a duration: write days, hours, minutes and seconds as in PT30S, PT2H or P1DT12H.");

    /// <summary>SK1012: A duration has a fraction of a second where reminders need whole seconds.</summary>
    public static FindingCode NotWholeSeconds { get; } = Error(
        "SK1012", "A duration has a fraction of a second where reminders need whole seconds.", "'{0}' has a fraction of a second; in a plan durations are whole seconds.");

    /// <summary>SK1013: A text is not a local time.</summary>
    public static FindingCode BadTime { get; } = Error(
        "SK1013", "A text is not a local time.", "'{0}' is not a local time: write HH:mm or HH:mm:ss, from 00:00 to 23:59:59.");

    /// <summary>SK1014: A text is not a date.</summary>
    public static FindingCode BadDate { get; } = Error(
        "SK1014", "A text is not a date.", "'{0}' is not a date: write yyyy-MM-dd.");

    /// <summary>SK1015: A text is not a local date-time.</summary>
    public static FindingCode BadDateTime { get; } = Error(
        "SK1015", "A text is not a local date-time.", "'{0}' is not a local date-time: write yyyy-MM-ddTHH:mm or yyyy-MM-ddTHH:mm:ss.");

    /// <summary>SK1016: A text is not an id.</summary>
    public static FindingCode BadId { get; } = Error(
        "SK1016", "A text is not an id.", "'{0}' is not an id: 1 to 64 of a-z 0-9 - _ . and beginning with a letter or digit.");

    /// <summary>SK1017: A member of a text in several languages is not a language tag.</summary>
    public static FindingCode BadLanguage { get; } = Error(
        "SK1017", "A member of a text in several languages is not a language tag.", "'{0}' is not a language tag such as 'en' or 'pt-BR'.");

    /// <summary>SK1018: A text for people is empty or white space.</summary>
    public static FindingCode BlankText { get; } = Error(
        "SK1018", "A text for people is empty or white space.", "The text is empty; it must say something, or be left out.");

    /// <summary>SK1019: A step names a stretch that is neither in the routine nor known otherwise.</summary>
    public static FindingCode UnknownStretch { get; } = Error(
        "SK1019", "A step names a stretch that is neither in the routine nor known otherwise.", "There is no stretch '{0}'.");

    /// <summary>SK1020: A word is not one of its enumeration.</summary>
    public static FindingCode UnknownValue { get; } = Error(
        "SK1020", "A word is not one of its enumeration.", "'{0}' is not one of: {1}.");

    /// <summary>SK1021: An object has a member twice.</summary>
    public static FindingCode DuplicateMember { get; } = Error(
        "SK1021", "An object has a member twice.", "The member '{0}' is there twice.");

    /// <summary>SK1022: An id is there twice.</summary>
    public static FindingCode DuplicateId { get; } = Error(
        "SK1022", "An id is there twice.", "The id '{0}' is there twice.");

    /// <summary>SK1023: A list has a value twice that it may have once.</summary>
    public static FindingCode DuplicateValue { get; } = Error(
        "SK1023", "A list has a value twice that it may have once.", "'{0}' is there twice.");

    /// <summary>SK1024: A list that needs an element is empty.</summary>
    public static FindingCode EmptyList { get; } = Error(
        "SK1024", "A list that needs an element is empty.", "The list is empty; it needs at least one element.");

    /// <summary>SK1025: A list or object has too many elements.</summary>
    public static FindingCode TooMany { get; } = Error(
        "SK1025", "A list or object has too many elements.", "There are more than {0} elements.");

    /// <summary>SK1026: A string is too long.</summary>
    public static FindingCode TooLong { get; } = Error(
        "SK1026", "A string is too long.", "The string is longer than {0} characters.");

    /// <summary>SK1027: Groups nest too deep.</summary>
    public static FindingCode GroupsTooDeep { get; } = Error(
        "SK1027", "Groups nest too deep.", "Groups nest more than {0} deep.");

    /// <summary>SK1028: A routine has too many steps after its groups are unrolled.</summary>
    public static FindingCode TooManySteps { get; } = Error(
        "SK1028", "A routine has too many steps after its groups are unrolled.", "With its groups unrolled the routine has {0} steps; at most {1} are allowed.");

    /// <summary>SK1029: A routine's timeline has too many segments.</summary>
    public static FindingCode TooManySegments { get; } = Error(
        "SK1029", "A routine's timeline has too many segments.", "The routine's timeline has {0} segments; at most {1} are allowed.");

    /// <summary>SK1030: A routine takes too long.</summary>
    public static FindingCode TooLongRoutine { get; } = Error(
        "SK1030", "A routine takes too long.", "The routine takes {0}; at most {1} is allowed.");

    /// <summary>SK1031: The rules of a plan generate too many reminders a day.</summary>
    public static FindingCode TooManyPerDay { get; } = Error(
        "SK1031", "The rules of a plan generate too many reminders a day.", "Together the rules can generate {0} reminders a day; at most {1} are allowed.");

    /// <summary>SK1032: The sides of a dose do not fit the stretch's laterality.</summary>
    public static FindingCode SidesDoNotFit { get; } = Error(
        "SK1032", "The sides of a dose do not fit the stretch's laterality.", "'{0}' does not fit a {1} stretch; allowed is: {2}.");

    /// <summary>SK1033: A dose has both a hold and a tempo.</summary>
    public static FindingCode HoldAndTempo { get; } = Error(
        "SK1033", "A dose has both a hold and a tempo.", "A dose has a hold or a tempo, not both: a movement with a tempo is not held.");

    /// <summary>SK1034: A range of dates ends before it starts.</summary>
    public static FindingCode EndsBeforeStart { get; } = Error(
        "SK1034", "A range of dates ends before it starts.", "'{0}' is before '{1}'; the last day must not be before the first.");

    /// <summary>SK1035: A recurrence of dates is not one that RFC 5545 defines, or names times of day.</summary>
    public static FindingCode BadDayRule { get; } = Error(
        "SK1035", "A recurrence of dates is not one that RFC 5545 defines, or names times of day.", "{0}");

    /// <summary>SK1036: The document is of a newer version than this library knows.</summary>
    public static FindingCode NewerVersion { get; } = Error(
        "SK1036", "The document is of a newer version than this library knows.", "The document is of version {0}, and {1} is the newest known here; update StretchKit.");

    /// <summary>SK1037: The members do not tell what the document is.</summary>
    public static FindingCode UnknownDocument { get; } = Error(
        "SK1037", "The members do not tell what the document is.", "This is no known document: it has none of {0}.");

    /// <summary>SK1038: The document is of another kind than the one asked for.</summary>
    public static FindingCode OtherDocument { get; } = Error(
        "SK1038", "The document is of another kind than the one asked for.", "This document is a {0}; a {1} was asked for.");

    /// <summary>SK1039: There are more findings than are kept; a warning where none of those left out is an error.</summary>
    public static FindingCode MoreFindings { get; } = Error(
        "SK1039", "There are more findings than are kept; a warning where none of those left out is an error.", "{0} more findings are left out.");

    /// <summary>SK1040: A text is not an instant.</summary>
    public static FindingCode BadInstant { get; } = Error(
        "SK1040", "A text is not an instant.", "'{0}' is not an instant: write it in UTC, as in 2026-03-08T06:30:00Z.");

    /// <summary>SK1041: A text is not the name of an occurrence.</summary>
    public static FindingCode BadOccurrenceName { get; } = Error(
        "SK1041", "A text is not the name of an occurrence.", "'{0}' is not the name of an occurrence: write rule/yyyy-MM-dd/slot, as in morning/2026-03-08/07:00.");

    /// <summary>SK1042: A session ends before it starts.</summary>
    public static FindingCode SessionEndsBeforeStart { get; } = Error(
        "SK1042", "A session ends before it starts.", "The session ends at {0}, before it starts at {1}.");

    /// <summary>SK1043: A plan follows a program that is not known.</summary>
    public static FindingCode UnknownProgram { get; } = Error(
        "SK1043", "A plan follows a program that is not known.", "There is no program '{0}'.");

    /// <summary>SK1044: A rule has both a routine and a slot.</summary>
    public static FindingCode RoutineAndSlot { get; } = Error(
        "SK1044", "A rule has both a routine and a slot.", "A rule has a routine of its own or a slot of the plan's program, not both.");

    /// <summary>SK1045: A rule names a slot in a plan that follows no program.</summary>
    public static FindingCode SlotWithoutProgram { get; } = Error(
        "SK1045", "A rule names a slot in a plan that follows no program.", "The slot '{0}' is one of a program, and the plan follows none: give the plan a 'program', or the rule a 'routine'.");

    /// <summary>SK1046: A cell of a CSV file begins with a quotation mark and has none at its end.</summary>
    public static FindingCode UnclosedQuote { get; } = Error(
        "SK1046", "A cell of a CSV file begins with a quotation mark and has none at its end.", "The cell that begins here with a quotation mark has none at its end, so that the rest of the file is in it.");

    /// <summary>SK1047: A cell of a CSV file goes on after its closing quotation mark.</summary>
    public static FindingCode TextAfterQuote { get; } = Error(
        "SK1047", "A cell of a CSV file goes on after its closing quotation mark.", "The cell goes on after its closing quotation mark; one within a cell is written twice.");

    /// <summary>SK1048: A row of a CSV file has more or fewer cells than the header.</summary>
    public static FindingCode OtherCellCount { get; } = Error(
        "SK1048", "A row of a CSV file has more or fewer cells than the header.", "The row has {0} cells, and the header has {1}.");

    /// <summary>SK1049: A window of quiet time is neither weekly nor one-time, or both.</summary>
    public static FindingCode QuietForm { get; } = Error(
        "SK1049", "A window of quiet time is neither weekly nor one-time, or both.", "Quiet time has 'from' and 'to' (every week) or 'start' and 'end' (once); this has {0}.");

    /// <summary>SK1050: A window of quiet time does not end after it starts.</summary>
    public static FindingCode QuietEndsBeforeStart { get; } = Error(
        "SK1050", "A window of quiet time does not end after it starts.", "'{0}' is not after '{1}'; quiet time must end after it starts.");

    /// <summary>SK1051: A file that is imported has no list of records.</summary>
    public static FindingCode NoRecords { get; } = Error(
        "SK1051", "A file that is imported has no list of records.", "There is no list of objects that have '{0}'.");

    /// <summary>SK1052: A running order makes a larger routine than there may be.</summary>
    public static FindingCode RoutineTooLarge { get; } = Error(
        "SK1052", "A running order makes a larger routine than there may be.", "The routine would be too large: at most {0} steps, {1} segments and 24 hours are allowed.");

    /// <summary>SK1101: An object has a member that means nothing here; it is kept.</summary>
    public static FindingCode UnknownMember { get; } = Warning(
        "SK1101", "An object has a member that means nothing here; it is kept.", "'{0}' means nothing here; it is kept and has no effect.");

    /// <summary>SK1102: A routine is named that is not known.</summary>
    public static FindingCode UnknownRoutine { get; } = Warning(
        "SK1102", "A routine is named that is not known.", "No routine '{0}' is known here.");

    /// <summary>SK1103: A recurrence of dates is read otherwise than it is written.</summary>
    public static FindingCode DayRuleWarning { get; } = Warning(
        "SK1103", "A recurrence of dates is read otherwise than it is written.", "{0}");

    /// <summary>SK1105: No phase of the program has the slot that a rule names.</summary>
    public static FindingCode UnknownSlot { get; } = Warning(
        "SK1105", "No phase of the program has the slot that a rule names.", "No phase of the program has a slot '{0}', so this rule has no reminders.");

    /// <summary>SK1106: The document is of an older version; it is read as the newest.</summary>
    public static FindingCode OlderVersion { get; } = Warning(
        "SK1106", "The document is of an older version; it is read as the newest.", "The document is of version {0}; it is understood, and will be written as version {1}.");

    /// <summary>SK1107: An event names a reminder as version 0.1 did.</summary>
    public static FindingCode LegacyOccurrenceName { get; } = Warning(
        "SK1107",
        "An event names a reminder as version 0.1 did.",
        "'{0}' is a name of version 0.1, with the time since the window's start. It counts where the plan can still tell its local time; names have the local time now.");

    /// <summary>SK1108: A column that is asked for is not in the CSV file.</summary>
    public static FindingCode ColumnNotThere { get; } = Warning(
        "SK1108", "A column that is asked for is not in the CSV file.", "There is no column '{0}'.");

    /// <summary>SK1109: Rows stand above the header of a CSV file; they are passed over.</summary>
    public static FindingCode RowsBeforeHeader { get; } = Warning(
        "SK1109", "Rows stand above the header of a CSV file; they are passed over.", "Rows above the header are passed over: {0}.");

    /// <summary>SK2001: A unilateral stretch is worked on one side only in the routine.</summary>
    public static FindingCode OneSideOnly { get; } = Warning(
        "SK2001", "A unilateral stretch is worked on one side only in the routine.", "'{0}' is worked on the {1} side only; consider the other side too.");

    /// <summary>SK2002: There is no time to change position between two steps.</summary>
    public static FindingCode NoTimeToMove { get; } = Warning(
        "SK2002", "There is no time to change position between two steps.", "There is no time to get from '{0}' ({1}) to '{2}' ({3}); consider some seconds of 'prepare'.");

    /// <summary>SK2003: The routine needs equipment that is not at hand.</summary>
    public static FindingCode MissingEquipment { get; } = Warning(
        "SK2003", "The routine needs equipment that is not at hand.", "'{0}' needs '{1}', which is not among the equipment at hand.");

    /// <summary>SK3001: A static stretch is held for a shorter or longer time than is advised.</summary>
    public static FindingCode HoldLength { get; } = Advice(
        "SK3001", "A static stretch is held for a shorter or longer time than is advised.", "'{0}' is held for {1}; for {2} consider holds of {3} to {4} seconds.", Studies.Garber2011);

    /// <summary>SK3002: A static stretch is held for less than 60 seconds a day in total.</summary>
    public static FindingCode LittleADay { get; } = Advice(
        "SK3002", "A static stretch is held for less than 60 seconds a day in total.", "'{0}' is held for {1} in total on the day that has most of it; consider 60 seconds a day and side, in several holds.", Studies.Garber2011);

    /// <summary>SK3003: A static stretch is held for 60 seconds or more right before performance.</summary>
    public static FindingCode LongHoldBefore { get; } = Advice(
        "SK3003", "A static stretch is held for 60 seconds or more right before performance.", "'{0}' is held for {1}; right before performance consider shorter holds, or movement in its place.", Studies.KayBlazevich2012);

    /// <summary>SK3004: A routine is planned for fewer than 2 days a week.</summary>
    public static FindingCode FewDaysAWeek { get; } = Advice(
        "SK3004", "A routine is planned for fewer than 2 days a week.", "{0} is planned for {1} days a week; consider 2 or 3 days at least, and every day for the most effect.", Studies.Garber2011);

    /// <summary>SK4001: A plan names a time zone that the TZ database does not have.</summary>
    public static FindingCode UnknownZone { get; } = Error(
        "SK4001", "A plan names a time zone that the TZ database does not have.", "There is no time zone '{0}'; write an id of the TZ database such as Europe/Berlin.");

    /// <summary>SK4002: A rule can never fire.</summary>
    public static FindingCode NeverFires { get; } = Warning(
        "SK4002", "A rule can never fire.", "{0} can never fire: {1}.");

    /// <summary>SK4003: All that a rule has falls into quiet time and is dropped.</summary>
    public static FindingCode AlwaysQuiet { get; } = Warning(
        "SK4003", "All that a rule has falls into quiet time and is dropped.", "All that the rule '{0}' has, first on {1}, falls into quiet time and is dropped.");

    /// <summary>SK4004: A window crosses midnight and is longer than 18 hours.</summary>
    public static FindingCode LongWindow { get; } = Warning(
        "SK4004", "A window crosses midnight and is longer than 18 hours.", "The window {0} goes past midnight and is {1} long; was another time meant?");

    /// <summary>SK4005: All that a rule has gives way to other rules.</summary>
    public static FindingCode AlwaysAbsorbed { get; } = Warning(
        "SK4005", "All that a rule has gives way to other rules.", "All that the rule '{0}' has, first on {1}, gives way: {2}.");

    /// <summary>SK4006: A clock change in the coming year removes or doubles a time.</summary>
    public static FindingCode ClockChange { get; } = Advice(
        "SK4006", "A clock change in the coming year removes or doubles a time.", "On {0} {1} {2} in {3}, where the clocks go {4}: {5}.");

    /// <summary>SK4007: A single time of a rule never comes, though the rule does.</summary>
    public static FindingCode TimeNeverKept { get; } = Warning(
        "SK4007", "A single time of a rule never comes, though the rule does.", "The time {0} of the rule '{1}' never comes: {2}.");

    /// <summary>SK4008: A reminder can never be snoozed.</summary>
    public static FindingCode NeverSnoozable { get; } = Advice(
        "SK4008",
        "A reminder can never be snoozed: its delay reaches past the waking hours.",
        "{0} can never be snoozed: a delay of {1} reaches past the waking hours. Consider an earlier time or a shorter delay.");

    /// <summary>SK4009: Quiet time lasts the whole day, every day.</summary>
    public static FindingCode QuietAllDay { get; } = Warning(
        "SK4009", "Quiet time lasts the whole day, every day.", "Quiet time {0} lasts the whole day, every day. Was none meant? Then leave it out.");

    /// <summary>All codes, in order.</summary>
    public static ValueList<FindingCode> All { get; } = ValueList.From(Defined);

    /// <summary>A code by its id; null where there is none.</summary>
    /// <param name="id">The code, such as <c>SK1001</c>.</param>
    public static FindingCode? Find(string id) => All.FirstOrDefault(c => c.Id == id);

    private static FindingCode Error(string id, string description, string template)
        => Define(new FindingCode(id, Severity.Error, description, template));

    private static FindingCode Warning(string id, string description, string template)
        => Define(new FindingCode(id, Severity.Warning, description, template));

    private static FindingCode Advice(string id, string description, string template, Evidence? evidence = null)
        => Define(new FindingCode(id, Severity.Advice, description, template) { Evidence = evidence });

    private static FindingCode Define(FindingCode code)
    {
        Defined.Add(code);
        return code;
    }
}
