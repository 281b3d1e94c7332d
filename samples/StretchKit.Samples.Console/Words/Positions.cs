using static StretchKit.Samples.Terminal.Words.CatalogueWords;

namespace StretchKit.Samples.Terminal.Words;

/// <summary>Starting positions for people.</summary>
internal static class Positions
{
    private static readonly Text Supine = In("lying on the back", "Rückenlage", "boca arriba");
    private static readonly Text Prone = In("lying on the front", "Bauchlage", "boca abajo");
    private static readonly Text SideLying = In("lying on one side", "Seitenlage", "de lado, en el suelo");
    private static readonly Text Quadruped = In("on hands and knees", "Vierfüßlerstand", "a cuatro patas");
    private static readonly Text Kneeling = In("kneeling", "im Knien", "de rodillas");
    private static readonly Text HalfKneeling = In("kneeling on one knee", "auf einem Knie", "con una rodilla en el suelo");
    private static readonly Text Seated = In("seated", "im Sitzen", "en una silla");
    private static readonly Text LongSitting = In("seated on the floor", "am Boden sitzend", "en el suelo, con la espalda erguida");
    private static readonly Text Standing = In("standing", "im Stehen", "de pie");

    public static string Of(StartingPosition position, string? language = null) => (position switch
    {
        StartingPosition.Supine => Supine,
        StartingPosition.Prone => Prone,
        StartingPosition.SideLying => SideLying,
        StartingPosition.Quadruped => Quadruped,
        StartingPosition.Kneeling => Kneeling,
        StartingPosition.HalfKneeling => HalfKneeling,
        StartingPosition.Seated => Seated,
        StartingPosition.LongSitting => LongSitting,
        _ => Standing,
    }).For(language);
}
