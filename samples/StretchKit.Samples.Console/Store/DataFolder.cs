using System;
using System.CommandLine;
using System.IO;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The folder in which the command line keeps what it has to remember: plan, events and sessions in a store, and places in unfinished sessions.</summary>
internal sealed class DataFolder
{
    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public static Option<string?> Option() => new("--data")
    {
        Description = "The folder for plan, reminders, sessions and unfinished ones; the platform's own for application data, where it is left out",
        HelpName = "DIR",
    };

    /// <summary>The store of plan, events and sessions.</summary>
    public string Database => System.IO.Path.Combine(Path, "stretchkit.db");

    /// <summary>Names the folder, for a command that only reads; it may not be there.</summary>
    /// <param name="path">Where it is; null for the platform's place.</param>
    public static DataFolder Find(string? path)
    {
        try
        {
            return new(System.IO.Path.GetFullPath(path ?? OfThisPlatform()));
        }
        catch (ArgumentException e)
        {
            throw new CommandFailed(ExitCode.Unreadable, $"error: '{path}' is no name of a folder: {e.Message}");
        }
    }

    /// <summary>Opens the folder, and makes it where it is missing.</summary>
    /// <param name="path">Where it is; null for the platform's place.</param>
    /// <exception cref="CommandFailed">It cannot be written to.</exception>
    public static DataFolder Open(string? path)
    {
        string folder = path ?? OfThisPlatform();
        try
        {
            folder = System.IO.Path.GetFullPath(folder);
            Directory.CreateDirectory(folder);
            using (System.IO.File.Create(System.IO.Path.Combine(folder, ".writable"), 1, FileOptions.DeleteOnClose))
                return new DataFolder(folder);
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e) || e is ArgumentException)
        {
            throw new CommandFailed(
                ExitCode.Unreadable,
                $"error: the data folder '{folder}' cannot be written to: {e.Message}",
                "--data DIR names another.");
        }
    }

    /// <summary>A file in a folder of the data folder, which is made where it is missing.</summary>
    public string File(string folder, string name)
        => System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(Path, folder)).FullName, name);

    private static string OfThisPlatform()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0
            ? System.IO.Path.Combine(data, "stretchkit")
            : throw new CommandFailed(ExitCode.Unreadable, "error: this system names no folder for application data.", "--data DIR names one.");
    }
}
