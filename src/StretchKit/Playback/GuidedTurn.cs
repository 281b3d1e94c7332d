using System.Collections.Generic;

namespace StretchKit.Playback;

/// <summary>What one turn of a <see cref="GuidedSession"/> gives.</summary>
public sealed class GuidedTurn
{
    internal GuidedTurn(IReadOnlyList<Cue> cues, bool wasAsleep) => (Cues, WasAsleep) = (cues, wasAsleep);

    /// <summary>Gets the cues since the turn before, in order; empty if there are none.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>Gets whether the time since the turn before did not count, and the routine is paused where it was.</summary>
    public bool WasAsleep { get; }
}
