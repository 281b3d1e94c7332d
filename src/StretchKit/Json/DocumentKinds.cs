using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Tells what a document is by the members that it has.</summary>
internal static class DocumentKinds
{
    private static readonly (string Member, DocumentKind Kind)[] Telling =
    [
        (RoutineReader.Steps, DocumentKind.Routine),
        ("rules", DocumentKind.Plan),
        ("laterality", DocumentKind.Stretch),
        ("events", DocumentKind.State),
        ("holds", DocumentKind.Session),
        ("phases", DocumentKind.Program),
    ];

    /// <summary>The members by which a document is told, for a document that has none of them.</summary>
    public static IEnumerable<string> TellingMembers => Telling.Select(t => t.Member);

    /// <summary>What the object that has been reached is; null where it cannot be told.</summary>
    public static DocumentKind? Of(Walk walk)
    {
        if (walk.IsOfFormerVersion && walk.Find(RoutineReader.FormerSteps) is not null)
            return DocumentKind.Routine;
        foreach ((string member, DocumentKind kind) in Telling)
        {
            if (walk.Find(member) is { } place && (kind != DocumentKind.Program || HasSlots(walk, place)))
                return kind;
        }

        return null;
    }

    /// <summary>Whether the object has the member that tells this kind.</summary>
    public static bool Is(Walk walk, DocumentKind kind)
    {
        foreach ((string member, DocumentKind told) in Telling)
        {
            if (told == kind && walk.Find(member) is not null)
                return true;
        }

        return walk.IsOfFormerVersion && Of(walk) == kind;
    }

    public static string Name(DocumentKind kind) => kind switch
    {
        DocumentKind.Routine => "routine",
        DocumentKind.Plan => "plan",
        DocumentKind.Stretch => "stretch",
        DocumentKind.State => "state",
        DocumentKind.Session => "session",
        _ => "program",
    };

    // A stretch has phases too; those of a program have slots.
    private static bool HasSlots(Walk walk, Walk.Spot place)
    {
        int here = walk.GoTo(place);
        bool has = walk.Token == JsonTokenType.StartArray && walk.Read() && walk.Find("slots") is not null;
        walk.Return(here);
        return has;
    }
}
