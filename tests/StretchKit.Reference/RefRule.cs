using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>One rule of a plan as plain data, with the defaults of the documents.</summary>
public sealed record RefRule(string Id, RefTrigger Trigger)
{
    public int Priority { get; init; }
    public RefQuietMode Quiet { get; init; } = RefQuietMode.Drop;
    public RefGapMode Gap { get; init; } = RefGapMode.Shift;
    public ImmutableArray<IsoDayOfWeek> On { get; init; } = RefWeek.EveryDay;
    public RefRepeat? Repeat { get; init; }
    /// <summary>The weeks on which a rule with a slot has occurrences; left out by a rule with a routine of its own.</summary>
    public RefSlot? Slot { get; init; }
    public Duration Jitter { get; init; } = Duration.Zero;
    public Duration SnoozeDelay { get; init; } = Duration.FromMinutes(10);
    public int SnoozeLimit { get; init; } = 3;
    public Duration Grace { get; init; } = Duration.FromMinutes(30);
}

public sealed record RefRepeat(string Rule, LocalDate From);

/// <summary>Where the program begins, and for each of its weeks whether it has the slot.</summary>
public sealed record RefSlot(LocalDate Start, ImmutableArray<bool> HasWeek);

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
