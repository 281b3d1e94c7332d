using System;
using System.IO;
using System.Linq;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>The routines that a plan names: built in, of the program that it follows, or in a file <c>ID.json</c> beside the plan's own.</summary>
internal sealed class PlanRoutines(Plan plan, string planIdOrFile)
{
    /// <summary>A routine to play.</summary>
    /// <exception cref="CommandFailed">There is none of that id, or it has errors.</exception>
    public Routine Get(string id)
    {
        if (Known(id) is { } known)
            return known;
        string file = Beside(id);
        if (!File.Exists(file))
            throw new CommandFailed(ExitCode.Invalid, $"The routine '{id}' is not built in, and there is no file '{file}'.");
        ReadResult<Routine> read = Catalog.Reader.ReadRoutine(SourceFile.Read(file, []));
        return read.Value ?? throw new CommandFailed(ExitCode.Invalid, [.. read.Findings.Select(f => FindingLine.Of(file, f))]);
    }

    /// <summary>What a person calls it; its id where nothing better is known.</summary>
    public string Name(string id, string language)
    {
        try
        {
            return Get(id).Name.For(language);
        }
        catch (CommandFailed)
        {
            return id;
        }
    }

    private Routine? Known(string id) => plan.Program?.Program.Routines.FirstOrDefault(r => r.Id == id) ?? Catalog.FindRoutine(id);

    private string Beside(string id)
    {
        try
        {
            return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(planIdOrFile)) ?? "", id + ".json");
        }
        catch (ArgumentException)
        {
            return id + ".json";
        }
    }
}
