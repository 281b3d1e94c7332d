using NodaTime;

namespace StretchKit.Json;

/// <summary>Writes when the person is awake.</summary>
internal static class AwakeWriter
{
    /// <summary>Null for the default.</summary>
    public static WrittenAwake? Write(WakingHours awake, Carried at)
        => awake == WakingHours.Default && !at.IsThere ? null : new WrittenAwake
        {
            From = WrittenWords.Of(awake.From),
            To = WrittenWords.Of(awake.To),
            Monday = Day(awake, IsoDayOfWeek.Monday, at.Member("monday")),
            Tuesday = Day(awake, IsoDayOfWeek.Tuesday, at.Member("tuesday")),
            Wednesday = Day(awake, IsoDayOfWeek.Wednesday, at.Member("wednesday")),
            Thursday = Day(awake, IsoDayOfWeek.Thursday, at.Member("thursday")),
            Friday = Day(awake, IsoDayOfWeek.Friday, at.Member("friday")),
            Saturday = Day(awake, IsoDayOfWeek.Saturday, at.Member("saturday")),
            Sunday = Day(awake, IsoDayOfWeek.Sunday, at.Member("sunday")),
            Unknown = at.Here,
        };

    private static WrittenHours? Day(WakingHours awake, IsoDayOfWeek day, Carried at)
        => awake.Stated(day) is var (from, to) && (from is not null || to is not null || at.IsThere)
            ? new WrittenHours { From = WrittenWords.Of(from), To = WrittenWords.Of(to), Unknown = at.Here }
            : null;
}
