using NodaTime;

namespace StretchKit.Validation;

/// <summary>What is known of windows by their local times alone.</summary>
internal static class Windows
{
    /// <summary>The window of a trigger on a day with a waking window.</summary>
    public static TimeWindow Of(EveryTrigger every, TimeWindow awake) => new(every.From ?? awake.From, every.To ?? awake.To);

    /// <summary>The length on a day on which no clock changes: more than zero, at most a day.</summary>
    public static Duration Length(TimeWindow window)
    {
        long ticks = window.To.TickOfDay - window.From.TickOfDay;
        return Duration.FromTicks(ticks > 0 ? ticks : ticks + NodaConstants.TicksPerDay);
    }
}
