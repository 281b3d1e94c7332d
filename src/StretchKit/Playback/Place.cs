namespace StretchKit.Playback;

/// <summary>
/// A place on a timeline: a segment and the nanoseconds of it that have passed. Behind the last segment it is their number, and zero.
/// </summary>
internal readonly record struct Place(int Index, long Elapsed)
{
    /// <summary>The place a nanosecond later: what is at or after it is strictly after this one.</summary>
    public Place Later() => new(Index, Elapsed + 1);
}
