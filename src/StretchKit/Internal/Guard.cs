using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NodaTime;

namespace StretchKit.Internal;

/// <summary>Checks of arguments: each returns the value it has checked, so that it reads in one line.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string Id(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        return Identifier.IsValid(value)
            ? value
            : throw new ArgumentException($"'{value}' is not an id: {Identifier.Rule}.", name);
    }

    public static string? OptionalId(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value is null ? null : Id(value, name);

    public static int InRange(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Must be from {least} to {most}.");

    public static Duration InRange(
        Duration value, Duration least, Duration most, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, $"Must be from {IsoDuration.Format(least)} to {IsoDuration.Format(most)}.");

    public static Duration? InRange(
        Duration? value, Duration least, Duration most, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value is { } given ? InRange(given, least, most, name) : null;

    public static Duration WholeSeconds(Duration value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value.SubsecondNanoseconds == 0
            ? value
            : throw new ArgumentException("Must be a whole number of seconds.", name);

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
#if NET
        => Enum.IsDefined(value)
#else
        => Enum.IsDefined(typeof(T), value)
#endif
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Not a {typeof(T).Name}.");

    public static LocalDate Iso(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null)
        => date.Calendar == CalendarSystem.Iso ? date : throw new ArgumentException("A date must be of the ISO calendar.", name);

    /// <summary>A zone that documents can name, so that what is written can be read.</summary>
    public static DateTimeZone Zone(DateTimeZone zone, [CallerArgumentExpression(nameof(zone))] string? name = null)
        => TimeZones.TryFind(NotNull(zone, name).Id, out _)
            ? zone
            : throw new ArgumentException(
                $"'{zone.Id}' is not a time zone of the time-zone database, so no document could name it. Take one of TimeZones.Find or TimeZones.From; for a fixed offset, for example 'Etc/GMT-2'.",
                name);

    public static void NoneTwice<T>(ValueList<T> values, Func<T, string> id, string name)
    {
        if (values.Count < 2)
            return;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (T value in values)
        {
            if (!ids.Add(id(value)))
                throw new ArgumentException($"The id '{id(value)}' is there twice.", name);
        }
    }

    public static ValueList<T> List<T>(
        IEnumerable<T> values, int least = 0, int most = int.MaxValue, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ValueList<T> list = ValueList.From(NotNull(values, name));
        foreach (T value in list)
        {
            if (value is null)
                throw new ArgumentException("Must not contain null.", name);
        }

        return list.Count >= least && list.Count <= most
            ? list
            : throw new ArgumentException($"Must have from {least} to {most} elements; it has {list.Count}.", name);
    }
}
