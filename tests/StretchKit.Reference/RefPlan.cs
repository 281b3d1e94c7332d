using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>A plan as plain data, with the defaults of the documents.</summary>
public sealed record RefPlan(string Id, DateTimeZone Zone)
{
    public LocalDate? Start { get; init; }
    public LocalDate? End { get; init; }
    public RefAwake Awake { get; init; } = new();
    public ImmutableArray<RefDateRange> Except { get; init; } = [];
    public ImmutableArray<RefQuiet> Quiet { get; init; } = [];
    public Duration MinimumGap { get; init; } = Duration.FromMinutes(10);
    public int? DailyLimit { get; init; }
    public RefCatchUp CatchUp { get; init; } = RefCatchUp.Latest;
    public ImmutableArray<RefRule> Rules { get; init; } = [];

    /// <summary>The rule of this id, if the plan has it.</summary>
    public RefRule? Rule(string? id) => id is null ? null : Rules.FirstOrDefault(rule => rule.Id == id);

    public int LowestPriority => Rules.IsEmpty ? 0 : Rules.Min(rule => rule.Priority);
}

/// <summary>Waking hours; a weekday inherits the member that it leaves out.</summary>
public sealed record RefAwake
{
    public LocalTime From { get; init; } = new(7, 0);
    public LocalTime To { get; init; } = new(22, 0);

    public ImmutableDictionary<IsoDayOfWeek, RefAwakeDay> Weekdays { get; init; } =
        ImmutableDictionary<IsoDayOfWeek, RefAwakeDay>.Empty;
}

public sealed record RefAwakeDay(LocalTime? From, LocalTime? To);

/// <summary>Dates from..to, both included.</summary>
public sealed record RefDateRange(LocalDate From, LocalDate To);

/// <summary>A quiet window: weekly, or once.</summary>
public abstract record RefQuiet;

/// <summary>Weekly, on the weekdays on which it starts.</summary>
public sealed record RefWeeklyQuiet(LocalTime From, LocalTime To) : RefQuiet
{
    public ImmutableArray<IsoDayOfWeek> On { get; init; } = RefWeek.EveryDay;
}

public sealed record RefQuietOnce(LocalDateTime Start, LocalDateTime End) : RefQuiet;

public static class RefWeek
{
    public static ImmutableArray<IsoDayOfWeek> EveryDay { get; } =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday,
    ];
}

public enum RefCatchUp
{
    Latest,
    None,
    All,
}
