using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Recurrence;

namespace StretchKit.Tests.Nouns;

/// <summary>
/// Two different values of every type that a noun's members have, made anew at each call, so that equality of what comes
/// out is never equality of references.
/// </summary>
internal static class NounValues
{
    private static readonly Dictionary<Type, Func<bool, object>> ByType = new()
    {
        [typeof(string)] = b => new string(b ? "second" : "first"),
        [typeof(int)] = b => b ? 2 : 1,
        [typeof(bool)] = b => b,
        [typeof(Duration)] = b => Duration.FromMinutes(b ? 2 : 1),
        [typeof(LocalTime)] = b => new LocalTime(b ? 10 : 9, 30),
        [typeof(LocalDate)] = b => new LocalDate(2026, 3, b ? 9 : 8),
        [typeof(LocalDateTime)] = b => new LocalDateTime(2026, 3, b ? 9 : 8, 16, 40),
        [typeof(Instant)] = b => Instant.FromUtc(2026, 3, b ? 9 : 8, 16, 40),
        [typeof(DateInterval)] = b => new DateInterval(new LocalDate(2026, 3, 8), new LocalDate(2026, 3, b ? 9 : 8)),
        [typeof(DateTimeZone)] = b => TimeZones.Find(b ? "Europe/Berlin" : "America/New_York"),
        [typeof(KeyValuePair<string, string>)] = b => new KeyValuePair<string, string>("key", b ? "second" : "first"),
        [typeof(Text)] = b => Text.In("en", b ? "Second" : "First").With("de", "Wort"),
        [typeof(Trigger)] = b => Trigger.OnWaking(Duration.FromMinutes(b ? 2 : 1)),
        [typeof(Step)] = b => new StretchStep((Stretch)Of(typeof(Stretch), false), metadata: (Metadata)Of(typeof(Metadata), b)),
        [typeof(WakingHours)] = b => new WakingHours(new LocalTime(b ? 6 : 7, 0), new LocalTime(22, 0)).On(IsoDayOfWeek.Monday, new LocalTime(5, 0)),
        [typeof(QuietTime)] = b => QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(b ? 14 : 13, 0)),
        [typeof(OneTimeQuietTime)] = b => QuietTime.Once(new LocalDateTime(2026, 2, 3, 14, 0), new LocalDateTime(2026, 2, 3, b ? 16 : 15, 30)),
        [typeof(DayRule)] = b => new DayRule(b ? "FREQ=DAILY;INTERVAL=2" : "FREQ=DAILY;INTERVAL=3", new LocalDate(2026, 1, 5)),
        [typeof(EffectiveDose)] = b => new StretchStep((Stretch)Of(typeof(Stretch), false), Dose.HoldSeconds(b ? 6 : 5)).EffectiveDose,
        [typeof(SessionHold)] = b => new SessionHold(b ? 1 : 0, "hamstring", Side.Left, Duration.FromSeconds(5), Duration.FromSeconds(4), HoldOutcome.Partial),
        [typeof(Session)] = b => new Session("desk-break", Instant.FromUtc(2026, 3, 8, 7, 0), Instant.FromUtc(2026, 3, 8, 7, b ? 9 : 8), []),
        [typeof(ProgramDay)] = b => new FollowedProgram(new TrainingProgram("p", "P", [new ProgramPhase(2, [])]), new LocalDate(2026, 3, 8)).On(new LocalDate(2026, 3, b ? 15 : 9))!,
        [typeof(Laterality)] = b => b ? Laterality.Bilateral : Laterality.Unilateral,
        [typeof(Sides)] = b => b ? Sides.RightThenLeft : Sides.LeftThenRight,
        [typeof(DaysOfWeek)] = b => b ? DaysOfWeek.Weekend : DaysOfWeek.MondayToFriday,
    };

    /// <summary>Members that a specimen leaves out because another one excludes them.</summary>
    private static readonly HashSet<(Type, string)> LeftOut = [(typeof(Dose), nameof(Dose.Tempo)), (typeof(Stretch), nameof(Stretch.Dose)), (typeof(ReminderRule), nameof(ReminderRule.SlotId))];

    /// <summary>A value of a type: the first or the second one.</summary>
    public static object Of(Type type, bool second)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ByType.TryGetValue(type, out Func<bool, object>? make))
            return make(second);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(second ? 1 : 0)!;
        if (Element(type) is { } element)
            return List(element, second);
        return PublicTypes(type) ? Noun(type, second ? Members(type)[0] : null) : throw new NotSupportedException(
            $"No two values of {type} are known: add them to {nameof(NounValues)}.");
    }

    /// <summary>What a noun is made of: parameters of its widest constructor, and members that an initializer sets.</summary>
    public static IReadOnlyList<string> Members(Type noun)
        => [.. Widest(noun).GetParameters().Select(p => p.Name!).Concat(Initialized(noun).Select(p => p.Name))];

    /// <summary>A noun made anew in which everything is said, with at most one member of a different value.</summary>
    public static object Noun(Type noun, string? changed = null)
    {
        ConstructorInfo constructor = Widest(noun);
        object made = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, p.Name == changed))]);
        foreach (PropertyInfo property in Initialized(noun))
            property.SetValue(made, Of(property.PropertyType, property.Name == changed));
        return made;
    }

    public static ConstructorInfo Widest(Type noun)
        => noun.GetConstructors().MaxBy(c => c.GetParameters().Length)
            ?? throw new NotSupportedException($"{noun} has no public constructor: add two values of it to {nameof(NounValues)}.");

    /// <summary>Members with an init accessor that the widest constructor does not set already.</summary>
    public static IEnumerable<PropertyInfo> Initialized(Type noun)
        => noun.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is { IsPublic: true } && !LeftOut.Contains((noun, p.Name)))
            .Where(p => !Widest(noun).GetParameters().Any(a => string.Equals(a.Name, p.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a noun's values are listed here because it cannot be put together from its members.</summary>
    public static bool IsListed(Type noun) => ByType.ContainsKey(noun);

    private static bool PublicTypes(Type type) => House.PublicTypes.Nouns.Contains(type) && !type.IsAbstract;

    private static Type? Element(Type type)
        => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ? type.GetGenericArguments()[0]
            : null;

    private static object List(Type element, bool second)
    {
        var items = Array.CreateInstance(element, 1);
        items.SetValue(Of(element, second), 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }
}
