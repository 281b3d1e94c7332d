using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>One rule of a plan as plain data, with the defaults of the documents.</summary>
public sealed record RefRule(string Id, RefTrigger Trigger)
{
    /// <summary>The routine of a rule that names one itself.</summary>
    public string? Routine { get; init; }

    /// <summary>What a rule with a slot takes from the program; left out by a rule with a routine of its own.</summary>
    public RefSlot? Slot { get; init; }
    public int Priority { get; init; }
    public RefQuietMode Quiet { get; init; } = RefQuietMode.Drop;
    public RefGapMode Gap { get; init; } = RefGapMode.Shift;
    public ImmutableArray<IsoDayOfWeek> On { get; init; } = RefWeek.EveryDay;
    public RefRepeat? Repeat { get; init; }
    public RefCycle? Cycle { get; init; }
    public Duration Jitter { get; init; } = Duration.Zero;
    public Duration SnoozeDelay { get; init; } = Duration.FromMinutes(10);
    public int SnoozeLimit { get; init; } = 3;
    public Duration Grace { get; init; } = Duration.FromMinutes(30);

    /// <summary>Left out, it is half an hour, for `every` at most half its interval.</summary>
    public Duration? Early { get; init; }

    public Duration EarlyInForce
    {
        get
        {
            var usual = Duration.FromMinutes(30);
            return Early ?? (Trigger is RefEvery every ? Duration.Min(usual, every.Interval / 2) : usual);
        }
    }

    public bool IsChain => Trigger is RefEvery { Restart: RefRestart.Session };

    /// <summary>The routine on a plan-day; none where the program has nothing for the rule.</summary>
    public string? RoutineOn(LocalDate day) => Slot is null ? Routine : Slot.RoutineOn(day);
}

public sealed record RefRepeat(string Rule, LocalDate From);

/// <summary>So many dates on, so many off, again and again from a date.</summary>
public sealed record RefCycle(int On, int Off, LocalDate From)
{
    public bool Admits(LocalDate date) =>
        date >= From && Period.DaysBetween(From, date) % (On + Off) < On;
}

/// <summary>Where the program begins, and for each of its weeks the slot's routine, if it has one.</summary>
public sealed record RefSlot(LocalDate Start, ImmutableArray<string?> RoutineOfWeek)
{
    /// <summary>Week 1 is the seven days from the program's start; outside its weeks there is nothing.</summary>
    public string? RoutineOn(LocalDate day)
    {
        if (day < Start)
        {
            return null;
        }

        var week = Period.DaysBetween(Start, day) / 7;
        return week < RoutineOfWeek.Length ? RoutineOfWeek[week] : null;
    }
}

public enum RefQuietMode
{
    Drop,
    Defer,
    Ignore,
}

public enum RefGapMode
{
    Shift,
    Skip,
}

public enum RefRestart
{
    Never,
    Session,
}

public abstract record RefTrigger;

public sealed record RefAt(ImmutableArray<LocalTime> Times) : RefTrigger;

public sealed record RefDates(ImmutableArray<LocalDateTime> At) : RefTrigger;

public sealed record RefWake(Duration Offset) : RefTrigger;

public sealed record RefSleep(Duration Offset) : RefTrigger;

public sealed record RefEvery(Duration Interval) : RefTrigger
{
    /// <summary>Left out, it is the interval.</summary>
    public Duration? First { get; init; }
    public LocalTime? From { get; init; }
    public LocalTime? To { get; init; }
    public RefRestart Restart { get; init; } = RefRestart.Never;
}
