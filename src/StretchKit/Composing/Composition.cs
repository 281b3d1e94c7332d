namespace StretchKit;

/// <summary>What came of composing: a routine, or why there is none.</summary>
public sealed class Composition
{
    internal Composition(Routine routine) => Routine = routine;

    internal Composition(CompositionRefusal refusal) => Refusal = refusal;

    /// <summary>The routine; null where nothing fits.</summary>
    public Routine? Routine { get; }

    /// <summary>Why there is no routine; null where there is one.</summary>
    public CompositionRefusal? Refusal { get; }
}
