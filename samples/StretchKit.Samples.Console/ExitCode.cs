namespace StretchKit.Samples.Terminal;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A document has errors.</summary>
    public const int Invalid = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read, or the output not be written.</summary>
    public const int Unreadable = 3;
}
