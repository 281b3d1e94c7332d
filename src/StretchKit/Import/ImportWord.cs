using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>
/// A word of a file, and the word that is understood in its place: <c>new ImportWord("theraband", "strap")</c>. It stands for whole cells and
/// members, whatever their case, spaces and hyphens. Immutable and equal by value.
/// </summary>
public sealed record ImportWord
{
    /// <summary>Says what a word means.</summary>
    /// <param name="written">The word as the file has it.</param>
    /// <param name="meant">What is understood; "" for nothing.</param>
    /// <exception cref="System.ArgumentNullException">A word is null.</exception>
    public ImportWord(string written, string meant)
    {
        Written = Guard.NotNull(written);
        Meant = Guard.NotNull(meant);
    }

    /// <summary>The word as the file has it.</summary>
    public string Written { get; }

    /// <summary>What is understood; "" for nothing.</summary>
    public string Meant { get; }
}
