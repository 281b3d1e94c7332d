using System;
using NodaTime;

namespace StretchKit;

/// <summary>Fires when the waking window ends, or at an offset from that.</summary>
public sealed class SleepTrigger : Trigger
{
    /// <summary>Fires at an offset from going to sleep.</summary>
    /// <param name="offset">Elapsed time after it; negative for before; at most a day either way, in whole seconds.</param>
    /// <exception cref="ArgumentException"><paramref name="offset"/> is out of range or not a whole number of seconds.</exception>
    public SleepTrigger(Duration offset) => Offset = CheckedOffset(offset, nameof(offset));

    /// <summary>Elapsed time after going to sleep; negative for before.</summary>
    public Duration Offset { get; }

    /// <inheritdoc/>
    public override bool Equals(Trigger? other) => other is SleepTrigger sleep && Offset == sleep.Offset;

    /// <inheritdoc/>
    public override int GetHashCode() => Offset.GetHashCode();
}
