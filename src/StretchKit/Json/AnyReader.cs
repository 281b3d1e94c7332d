using System;
using System.Collections.Generic;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads a document of whichever kind.</summary>
internal static class AnyReader
{
    private static readonly Dictionary<DocumentKind, Func<Walk, object?>> Readers = new()
    {
        [DocumentKind.Routine] = RoutineReader.Read,
        [DocumentKind.Plan] = PlanReader.Read,
        [DocumentKind.Stretch] = StretchReader.Read,
        [DocumentKind.State] = StateReader.Read,
        [DocumentKind.Session] = SessionReader.Read,
        [DocumentKind.Program] = ProgramReader.Read,
    };

    public static object? Read(Walk walk)
    {
        DocumentKind? kind = DocumentKinds.Of(walk);
        if (kind is { } known)
            return Readers[known](walk);
        Walk.Spot start = walk.Here();
        walk.Skip();
        if (!walk.HasEnded)
            walk.Fault(FindingCodes.UnknownDocument, start, string.Join(", ", DocumentKinds.TellingMembers));
        return null;
    }
}
