using NodaTime;

namespace StretchKit.Hosting.Rows;

/// <summary>Instants as numbers: ticks of 100 nanoseconds since the beginning of 1970, UTC. What is finer is cut off, towards the past.</summary>
internal static class Ticks
{
    public static long Of(Instant instant) => instant.ToUnixTimeTicks();

    public static long? Of(Instant? instant) => instant?.ToUnixTimeTicks();

    /// <summary>The first tick that is not before an instant: where a range that begins with the instant begins.</summary>
    public static long NotBefore(Instant instant)
    {
        long ticks = Of(instant);
        return instant > Instant.FromUnixTimeTicks(ticks) ? ticks + 1 : ticks;
    }
}
