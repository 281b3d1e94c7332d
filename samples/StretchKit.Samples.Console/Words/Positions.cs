namespace StretchKit.Samples.Terminal.Words;

/// <summary>Starting positions for people.</summary>
internal static class Positions
{
    public static string Of(StartingPosition position) => position switch
    {
        StartingPosition.Supine => "lying on the back",
        StartingPosition.Prone => "lying on the front",
        StartingPosition.SideLying => "lying on one side",
        StartingPosition.Quadruped => "on hands and knees",
        StartingPosition.Kneeling => "kneeling",
        StartingPosition.HalfKneeling => "kneeling on one knee",
        StartingPosition.Seated => "seated",
        StartingPosition.LongSitting => "seated on the floor",
        _ => "standing",
    };
}
