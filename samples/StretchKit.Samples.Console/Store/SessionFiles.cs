using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime.Text;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>Each session a document of its own, named by its start so that the names sort as the sessions do.</summary>
internal sealed class SessionFiles(DataFolder data) : ISessionHistory
{
    private static readonly InstantPattern Start = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HHmmss'.'fffffffff'Z'");

    public void Add(Session session)
    {
        string file = data.File("sessions", $"{Start.Format(session.Started)}-{session.RoutineId}.json");
        try
        {
            AtomicFile.Write(file, Catalog.Writer.Write(session), outlastsPower: true);
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e))
        {
            throw new CommandFailed(ExitCode.Unreadable, $"error: the session cannot be saved as '{file}': {e.Message}");
        }
    }

    public IReadOnlyList<Session> All()
        => [.. Directory.EnumerateFiles(Path.GetDirectoryName(data.File("sessions", "any"))!, "*.json")
            .Order(StringComparer.Ordinal).Select(Read).OrderBy(s => s.Started)];

    /// <summary>The session in a file; what is none is not passed over, since nobody would miss it.</summary>
    private static Session Read(string file)
    {
        ReadResult<Session> read = Catalog.Reader.ReadSession(SourceFile.Read(file, []));
        return read.Value ?? throw new CommandFailed(
            ExitCode.Unreadable, [.. read.Findings.Select(f => FindingLine.Of(file, f)), "It is kept; moved away, it no longer counts."]);
    }
}
