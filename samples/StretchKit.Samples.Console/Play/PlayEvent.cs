namespace StretchKit.Samples.Terminal.Play;

/// <summary>Something that happens to a routine from outside.</summary>
/// <param name="Key">The key that was pressed; null where it is something else.</param>
/// <param name="Exit">The exit code with which the process is asked to end; null where it is not.</param>
/// <param name="Typed">The character of the key; zero where it has none.</param>
internal sealed record PlayEvent(PlayKey? Key = null, int? Exit = null, char Typed = '\0')
{
    /// <summary>The terminal has another size, or the process goes on after it was stopped.</summary>
    public static readonly PlayEvent Redraw = new();
}
