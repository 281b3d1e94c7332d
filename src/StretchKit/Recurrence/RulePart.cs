using System;

namespace StretchKit.Recurrence;

/// <summary>The parts of a rule that this library reads, in the order of their canonical text.</summary>
internal enum RulePart
{
    Freq,
    Interval,
    Count,
    Until,
    ByMonth,
    ByWeekNo,
    ByYearDay,
    ByMonthDay,
    ByDay,
    BySetPos,
    Wkst,
}

/// <summary>The names of parts and of their values.</summary>
internal static class RuleNames
{
    public const string Frequencies = "DAILY, WEEKLY, MONTHLY and YEARLY";

    public const string Weekday = "MO, TU, WE, TH, FR, SA or SU";

    private static readonly string[] PartNames =
        ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST"];

    private static readonly string[] FrequencyNames = ["", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

    private static readonly string[] TimePartNames = ["BYHOUR", "BYMINUTE", "BYSECOND"];

    private static readonly string[] TimeFrequencyNames = ["HOURLY", "MINUTELY", "SECONDLY"];

    private static readonly string[] WeekdayNames = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static string Parts { get; } = string.Join(", ", PartNames);

    public static int PartCount => PartNames.Length;

    public static string Of(RulePart part) => PartNames[(int)part];

    public static string Of(Frequency frequency) => FrequencyNames[(int)frequency];

    public static string OfWeekday(int weekday) => WeekdayNames[weekday];

    /// <summary>The part of a name, or -1.</summary>
    public static int IndexOfPart(string name) => IndexOf(PartNames, name);

    /// <summary>The frequency of a name; <see cref="Frequency.None"/> where there is none.</summary>
    public static Frequency FrequencyOf(string name) => (Frequency)Math.Max(0, IndexOf(FrequencyNames, name));

    /// <summary>The weekday (1 Monday to 7 Sunday) of a name; 0 where there is none.</summary>
    public static int WeekdayOf(string name) => Math.Max(0, IndexOf(WeekdayNames, name));

    public static bool IsTimePart(string name) => IndexOf(TimePartNames, name) >= 0;

    public static bool IsTimeFrequency(string name) => IndexOf(TimeFrequencyNames, name) >= 0;

    public static string? NearestPart(string name) => NearestName.Find(name, PartNames);

    public static string? NearestFrequency(string name) => NearestName.Find(name, FrequencyNames);

    private static int IndexOf(string[] names, string name)
        => Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
