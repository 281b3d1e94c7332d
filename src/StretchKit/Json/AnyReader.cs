using System;
using System.Collections.Generic;
using System.Linq;

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
    };

    public static object? Read(Walk walk)
    {
        DocumentKind? kind = DocumentKinds.Of(walk);
        if (kind is { } known && Readers.TryGetValue(known, out Func<Walk, object?>? read))
            return read(walk);
        Walk.Spot start = walk.Here();
        walk.Skip();
        if (kind is { } other)
            walk.Fault(FindingCodes.OtherDocument, start, DocumentKinds.Name(other), string.Join(", ", Readers.Keys.Select(DocumentKinds.Name)));
        else if (!walk.HasEnded)
            walk.Fault(FindingCodes.UnknownDocument, start, string.Join(", ", DocumentKinds.TellingMembers));
        return null;
    }
}
