using StretchKit.Composing;

namespace StretchKit;

/// <summary>What came of composing: a routine, or why there is none.</summary>
public sealed class ComposeResult
{
    internal ComposeResult(Routine routine) => Routine = routine;

    internal ComposeResult(CompositionRefusal refusal) => Refusal = refusal;

    /// <summary>Gets whether there is a routine.</summary>
    public bool Success => Refusal is null;

    /// <summary>The routine; null where nothing fits.</summary>
    public Routine? Routine { get; }

    /// <summary>Why there is no routine; null where there is one.</summary>
    public CompositionRefusal? Refusal { get; }
}
