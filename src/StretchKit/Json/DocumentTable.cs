using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>The members of a document: what every document may begin with, and those of its kind.</summary>
internal sealed class DocumentTable<TDraft> : ObjectTable<TDraft>
    where TDraft : class
{
    public DocumentTable()
    {
        Add(DocumentVersion.Schema, (_, walk) => walk.KeepSchema());
        Add(DocumentVersion.Member, (_, walk) => walk.Version());
    }
}

/// <summary>The version of the format.</summary>
internal static class DocumentVersion
{
    public const string Member = "schemaVersion";

    /// <summary>The member by which editors find the schema; it means nothing here, and is kept.</summary>
    public const string Schema = "$schema";

    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Newest = 1;

    /// <summary>The oldest version that is read; its names are those of <see cref="ObjectTable{TDraft}.Add(string, Need, string, System.Action{TDraft, Walk})"/>.</summary>
    public const int Oldest = 0;

    public static void Version(this Walk walk)
    {
        if (walk.Integer(walk.IsOfFormerVersion ? Oldest : Newest, int.MaxValue) is not { } version)
            return;
        if (version > Newest)
            walk.Fault(FindingCodes.NewerVersion, Shown.Number(version), Shown.Number(Newest));
        else if (version < Newest)
            walk.Fault(FindingCodes.OlderVersion, Shown.Number(version), Shown.Number(Newest));
    }

    /// <summary>Looks up the version of the document that has been reached.</summary>
    /// <returns>False where it is not known here: then nothing else is said of the document.</returns>
    public static bool KnowsVersion(this Walk walk)
    {
        int errors = walk.Errors;
        if (walk.Find(Member) is { } place)
        {
            int here = walk.GoTo(place);
            Look(walk);
            walk.Return(here);
        }

        return walk.Errors == errors;
    }

    public static void KeepSchema(this Walk walk)
    {
        if (walk.String() is not null)
            walk.KeepThis(Schema);
    }

    private static void Look(Walk walk)
    {
        if (walk.Token != JsonTokenType.Number)
            return;
        if (NumberValues.TryPlain(walk.Raw, out int plain) && plain == Newest)
            return;
        var reader = new Utf8JsonReader(walk.Raw);
        walk.IsOfFormerVersion = reader.Read() && reader.TryGetDouble(out double version) && version == Oldest;
        if (!walk.IsOfFormerVersion)
            walk.Version();
    }
}
