using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Reference;

internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>The parts of a recurrence of dates. Parts that name times of day are refused.</summary>
internal sealed record RecurrenceRule
{
    public Frequency Frequency { get; init; }
    public int Interval { get; init; } = 1;
    public int? Count { get; init; }
    public LocalDateTime? Until { get; init; }

    /// <summary>Whether UNTIL says a time, and whether it says it in UTC.</summary>
    public bool UntilHasTime { get; init; }
    public bool UntilIsUtc { get; init; }
    public ImmutableArray<int> ByMonth { get; init; } = [];
    public ImmutableArray<int> ByWeekNo { get; init; } = [];
    public ImmutableArray<int> ByYearDay { get; init; } = [];
    public ImmutableArray<int> ByMonthDay { get; init; } = [];
    public ImmutableArray<(int? Ordinal, IsoDayOfWeek Day)> ByDay { get; init; } = [];
    public ImmutableArray<int> BySetPos { get; init; } = [];
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    public static RecurrenceRule Parse(string text) =>
        text.ToUpperInvariant()
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('='))
            .Aggregate(new RecurrenceRule(), (rule, part) => part.Length == 2
                ? rule.With(part[0], part[1])
                : throw new ArgumentException($"not a recurrence: {text}", nameof(text)));

    private RecurrenceRule With(string name, string value) => name switch
    {
        "FREQ" => this with { Frequency = Enum.Parse<Frequency>(value, ignoreCase: true) },
        "INTERVAL" => this with { Interval = Number(value) },
        "COUNT" => this with { Count = Number(value) },
        "UNTIL" => WithUntil(value),
        "BYMONTH" => this with { ByMonth = Numbers(value) },
        "BYWEEKNO" => this with { ByWeekNo = Numbers(value) },
        "BYYEARDAY" => this with { ByYearDay = Numbers(value) },
        "BYMONTHDAY" => this with { ByMonthDay = Numbers(value) },
        "BYSETPOS" => this with { BySetPos = Numbers(value) },
        "BYDAY" => this with { ByDay = [.. value.Split(',').Select(OrdinalAndDay)] },
        "WKST" => this with { WeekStart = DayNamed(value) },
        _ => throw new ArgumentException($"{name} is no part of a recurrence of dates", nameof(name)),
    };

    private static int Number(string value) => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static ImmutableArray<int> Numbers(string value) => [.. value.Split(',').Select(Number)];

    private RecurrenceRule WithUntil(string value)
    {
        var hasTime = value.Contains('T', StringComparison.Ordinal);
        var text = hasTime ? value.TrimEnd('Z') : value + "T000000";
        return this with
        {
            Until = LocalDateTimePattern.CreateWithInvariantCulture("yyyyMMdd'T'HHmmss").Parse(text).Value,
            UntilHasTime = hasTime,
            UntilIsUtc = value.EndsWith('Z'),
        };
    }

    private static (int? Ordinal, IsoDayOfWeek Day) OrdinalAndDay(string value) =>
        value.Length == 2 ? (null, DayNamed(value)) : (Number(value[..^2]), DayNamed(value[^2..]));

    private static IsoDayOfWeek DayNamed(string value) => value switch
    {
        "MO" => IsoDayOfWeek.Monday,
        "TU" => IsoDayOfWeek.Tuesday,
        "WE" => IsoDayOfWeek.Wednesday,
        "TH" => IsoDayOfWeek.Thursday,
        "FR" => IsoDayOfWeek.Friday,
        "SA" => IsoDayOfWeek.Saturday,
        "SU" => IsoDayOfWeek.Sunday,
        _ => throw new ArgumentException($"no weekday: {value}", nameof(value)),
    };
}
