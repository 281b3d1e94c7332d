using System;
using System.Collections.Generic;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>
/// Where a running order has what it says of each row: names of CSV columns or JSON members, as <see cref="ImportMapping"/> has them. Immutable and equal by
/// value.
/// </summary>
/// <example>
/// <code>
/// var mapping = new RunningOrderMapping { Name = ["position"], Time = ["time"] };
/// RunningOrderResult result = RunningOrderImport.ReadCsv(File.ReadAllBytes(path), mapping);
/// </code>
/// </example>
public sealed record RunningOrderMapping
{
    /// <summary>The commonest names.</summary>
    public static RunningOrderMapping Default { get; } = new();

    /// <summary>The path of the list in a JSON file. Default null: it is looked for.</summary>
    public string? List { get; init; }

    /// <summary>What separates the cells of a CSV file. Default null: the one with which the header is found.</summary>
    /// <exception cref="ArgumentException">On setting: no comma, semicolon, tab or bar.</exception>
    public char? Separator { get; init => field = Separators.Checked(value); }

    /// <summary>What a time without a unit is. Default seconds.</summary>
    /// <exception cref="ArgumentException">On setting: not of the enumeration.</exception>
    public TimeUnit TimeUnit { get; init => field = Guard.Defined(value); }

    /// <summary>The name; it must be there. A row called <c>rest</c> or the like is a rest. Default <c>name</c>, <c>title</c>, <c>exercise</c>, <c>stretch</c>, <c>interval</c>.</summary>
    public ValueList<string> Name { get; init => field = Guard.List(value); } = ["name", "title", "exercise", "stretch", "interval"];

    /// <summary>How long it lasts. Default <c>seconds</c>, <c>time</c>, <c>duration</c>, <c>hold</c>, <c>work</c>, <c>durationSeconds</c>.</summary>
    public ValueList<string> Time { get; init => field = Guard.List(value); } = ["seconds", "time", "duration", "hold", "work", "durationSeconds"];

    /// <summary>The side: <c>left</c>, <c>R</c>, <c>each side</c>. Default <c>side</c>, <c>sides</c>.</summary>
    public ValueList<string> Side { get; init => field = Guard.List(value); } = ["side", "sides"];

    /// <summary>The rest behind it; where there are sets, between them. Default <c>rest</c>, <c>restSeconds</c>, <c>pause</c>.</summary>
    public ValueList<string> Rest { get; init => field = Guard.List(value); } = ["rest", "restSeconds", "pause"];

    /// <summary>Reps. Default <c>reps</c>, <c>repetitions</c>.</summary>
    public ValueList<string> Reps { get; init => field = Guard.List(value); } = ["reps", "repetitions"];

    /// <summary>Sets. Default <c>sets</c>.</summary>
    public ValueList<string> Sets { get; init => field = Guard.List(value); } = ["sets"];

    /// <summary>How often it is gone through together with its neighbours of the same number. Default <c>rounds</c>, <c>cycles</c>.</summary>
    public ValueList<string> Rounds { get; init => field = Guard.List(value); } = ["rounds", "cycles"];

    /// <summary>What kind of row it is, which may be a word for a rest. Default <c>type</c>, <c>kind</c>.</summary>
    public ValueList<string> Kind { get; init => field = Guard.List(value); } = ["type", "kind"];

    internal IEnumerable<(Field Field, ValueList<string> Names)> Fields =>
        [(Field.Name, Name), (Field.Hold, Time), (Field.Sides, Side), (Field.Rest, Rest), (Field.Reps, Reps), (Field.Sets, Sets), (Field.Rounds, Rounds), (Field.Kind, Kind)];
}
