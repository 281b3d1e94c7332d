using System;
using System.Collections.Generic;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>
/// Where a history has what it says of each set: names of CSV columns, as <see cref="ImportMapping"/> has them. Immutable and equal by value.
/// </summary>
public sealed record HistoryMapping
{
    /// <summary>The columns as the applications Hevy and Strong export them.</summary>
    public static HistoryMapping Default { get; } = new();

    /// <summary>What separates the cells. Default null: the one with which the header is found.</summary>
    /// <exception cref="ArgumentException">On setting: no comma, semicolon, tab or bar.</exception>
    public char? Separator { get; init => field = Separators.Checked(value); }

    /// <summary>What a time without a unit is. Default seconds.</summary>
    /// <exception cref="ArgumentException">On setting: not of the enumeration.</exception>
    public TimeUnit TimeUnit { get; init => field = Guard.Defined(value); }

    /// <summary>When the session began; it must be there. Default <c>start_time</c>, <c>date</c>.</summary>
    public ValueList<string> Started { get; init => field = Guard.List(value); } = ["start_time", "date", "started"];

    /// <summary>When it ended. Default <c>end_time</c>.</summary>
    public ValueList<string> Ended { get; init => field = Guard.List(value); } = ["end_time", "ended"];

    /// <summary>How long it took, where its end is not said: <c>1h 5m</c>. Default <c>Workout Duration</c>.</summary>
    public ValueList<string> Duration { get; init => field = Guard.List(value); } = ["Workout Duration"];

    /// <summary>The name of the workout, from which the routine's id is made. Default <c>title</c>, <c>Workout Name</c>.</summary>
    public ValueList<string> Workout { get; init => field = Guard.List(value); } = ["title", "Workout Name"];

    /// <summary>The name of the exercise; it must be there. Default <c>exercise_title</c>, <c>Exercise Name</c>.</summary>
    public ValueList<string> Exercise { get; init => field = Guard.List(value); } = ["exercise_title", "Exercise Name", "exercise"];

    /// <summary>Which set it is; a word for a rest makes the row a rest. Default <c>Set Order</c>, <c>set_index</c>.</summary>
    public ValueList<string> Set { get; init => field = Guard.List(value); } = ["Set Order", "set_index", "set"];

    /// <summary>What kind of set it is; a word for a rest makes the row a rest. Default <c>set_type</c>.</summary>
    public ValueList<string> Kind { get; init => field = Guard.List(value); } = ["set_type"];

    /// <summary>How long it lasted. Default <c>duration_seconds</c>, <c>Seconds</c>.</summary>
    public ValueList<string> Time { get; init => field = Guard.List(value); } = ["duration_seconds", "seconds"];

    /// <summary>How often. Default <c>reps</c>.</summary>
    public ValueList<string> Reps { get; init => field = Guard.List(value); } = ["reps"];

    internal IEnumerable<(Field Field, ValueList<string> Names)> Fields =>
    [
        (Field.Name, Exercise), (Field.Started, Started), (Field.Ended, Ended), (Field.Duration, Duration), (Field.Workout, Workout), (Field.Set, Set),
        (Field.Kind, Kind), (Field.Hold, Time), (Field.Reps, Reps),
    ];
}
