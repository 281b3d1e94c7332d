namespace StretchKit.Playback;

/// <summary>How far a hold or a movement got when it was left: its nanoseconds, and whether the person said of an open one that it is done.</summary>
internal readonly record struct Attempt(long Elapsed, bool Finished)
{
    /// <summary>The better of two: a finished one, else the longer.</summary>
    public Attempt OrBetter(Attempt other)
        => Finished != other.Finished ? (Finished ? this : other) : Elapsed >= other.Elapsed ? this : other;
}
