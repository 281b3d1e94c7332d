using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Composing;

/// <summary>What a composed routine is to be like. Immutable and equal by value.</summary>
public sealed record RoutineRequest
{
    /// <summary>Asks for a routine of some length.</summary>
    /// <param name="time">The time there is: more than zero, at most 24 hours. The routine is never longer.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is out of range.</exception>
    public RoutineRequest(Duration time) => Time = time;

    /// <summary>The time there is, getting into position included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">On setting: not more than zero, or more than 24 hours.</exception>
    public Duration Time { get; init => field = UpToADay(value); }

    /// <summary>Which stretches may be taken. Default <see cref="StretchFilter.Any"/>.</summary>
    public StretchFilter Filter { get; init => field = Guard.NotNull(value); } = StretchFilter.Any;

    /// <summary>
    /// Whom it is for: held stretches are held for 10 to 30 s, by older adults for 30 to 60 s. Default <see cref="Audience.Adults"/>.
    /// </summary>
    /// <exception cref="ArgumentException">On setting: not of the enumeration.</exception>
    public Audience Audience { get; init => field = Guard.Defined(value); }

    /// <summary>Time to get into position before each step: more than zero, at most 24 hours. Default 5 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">On setting: out of range.</exception>
    public Duration Prepare { get; init => field = UpToADay(value); } = Routine.DefaultPrepare;

    /// <summary>The id of the routine. Default <c>composed</c>.</summary>
    /// <exception cref="ArgumentException">On setting: not an id.</exception>
    public string Id { get; init => field = Guard.Id(value); } = "composed";

    /// <summary>The name of the routine. Default "Stretching", in the languages of the library.</summary>
    public Text Name { get; init => field = Guard.NotNull(value); } = ComposingPhrases.Name;

    private static Duration UpToADay(Duration value)
        => value > Duration.Zero && value <= Routine.MaxTotal
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be more than zero and at most 24 hours.");
}
