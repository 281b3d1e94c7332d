using System.Text.Json;

namespace StretchKit.Json;

/// <summary>The members of a document: what every document may begin with, and those of its kind.</summary>
internal sealed class DocumentTable<TDraft> : ObjectTable<TDraft>
    where TDraft : class
{
    public DocumentTable()
    {
        Add("$schema", (_, walk) => walk.String());
        Add(DocumentVersion.Member, (_, walk) => walk.Version());
    }
}

/// <summary>The version of the format.</summary>
internal static class DocumentVersion
{
    public const string Member = "schemaVersion";

    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Newest = 1;

    public static void Version(this Walk walk)
    {
        if (walk.Integer(1, int.MaxValue) is { } version && version > Newest)
            walk.Fault(FindingCodes.NewerVersion, Shown.Number(version), Shown.Number(Newest));
    }

    /// <summary>Whether the document that has been reached is of a version that is not known here: then nothing else is said of it.</summary>
    public static bool IsOfUnknownVersion(this Walk walk)
    {
        int errors = walk.Errors;
        if (walk.Find(Member) is { } place)
        {
            walk.ReadAt(place, Member, () =>
            {
                if (walk.Token == JsonTokenType.Number)
                    walk.Version();
            });
        }

        return walk.Errors != errors;
    }
}
