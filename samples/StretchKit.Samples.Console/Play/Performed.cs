namespace StretchKit.Samples.Terminal.Play;

/// <summary>How a performance ended.</summary>
/// <param name="Exit">The exit code of a process that does nothing else.</param>
/// <param name="Session">What was planned and done; null where it did not come to that.</param>
/// <param name="IsFinished">Whether it was played to its end.</param>
/// <param name="IsLeft">Whether it was left in the middle, and can be gone on with.</param>
internal sealed record Performed(int Exit, Session? Session = null, bool IsFinished = false, bool IsLeft = false);
