using System;
using System.Collections.Generic;

namespace StretchKit.Samples.Terminal;

/// <summary>A command cannot be done; it ends here with an exit code and a word to the person.</summary>
internal sealed class CommandFailed(int exitCode, params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<string> Lines { get; } = lines;
}
