using System;
using System.IO;
using NodaTime;
using NodaTime.Text;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>
/// A clock for trying things out. Its file holds an instant: the clock showed it when the file was written, and has gone on since. Written anew, the clock is
/// set, as a person sets that of a machine: what only counts how much time has passed takes no notice.
/// </summary>
internal sealed class WallClock(string file) : TimeProvider
{
    private const string Variable = "STRETCHKIT_CLOCK";

    private TimeSpan _ahead;

    /// <summary>The system's clock, or another one that the environment names.</summary>
    public static TimeProvider OfThisProcess()
        => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? new WallClock(file) : System;

    public override DateTimeOffset GetUtcNow()
    {
        try
        {
            if (InstantPattern.ExtendedIso.Parse(File.ReadAllText(file).Trim()).TryGetValue(default, out Instant shown))
                _ahead = shown.ToDateTimeUtc() - File.GetLastWriteTimeUtc(file);
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e))
        {
            // It is being written: the clock goes on as it was.
        }

        return base.GetUtcNow() + _ahead;
    }
}
