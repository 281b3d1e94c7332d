using System;
using System.Collections.Generic;
using System.IO;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>The bytes of a document that a person names.</summary>
internal static class SourceFile
{
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="builtIn">The built-in ids that could have been meant in its place.</param>
    /// <exception cref="CommandFailed">It is not there, or cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path, IEnumerable<string> builtIn)
    {
        try
        {
            if (Directory.Exists(path))
                throw new CommandFailed(ExitCode.Unreadable, $"error: '{path}' is a folder.");
            using FileStream file = File.OpenRead(path);
            byte[] bytes = GC.AllocateUninitializedArray<byte>(MostBytes + 1);
            int count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count <= MostBytes
                ? bytes.AsMemory(0, count)
                : throw new CommandFailed(ExitCode.Unreadable, $"error: the file '{path}' is larger than any document: over 16 MB.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new CommandFailed(
                ExitCode.Unreadable, $"error: there is no file '{path}', and nothing built in of that name.{Closest.Question(path, builtIn)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandFailed(ExitCode.Unreadable, $"error: the file '{path}' cannot be read: {e.Message}");
        }
    }
}
