namespace StretchKit.Figures;

/// <summary>The points as places in a list: those of the trunk come first, then pairs of left and right.</summary>
internal static class BodyPoints
{
    public const int Count = (int)BodyPoint.RightToes + 1;

    public static bool IsPaired(BodyPoint point) => point >= BodyPoint.LeftShoulder;

    public static bool IsLeft(BodyPoint point) => IsPaired(point) && ((int)point - (int)BodyPoint.LeftShoulder) % 2 == 0;

    /// <summary>The point of the other side; one of the trunk itself.</summary>
    public static BodyPoint Opposite(BodyPoint point)
        => !IsPaired(point) ? point : point + (IsLeft(point) ? 1 : -1);

    /// <summary>A point of a pair, by its left one.</summary>
    public static BodyPoint Of(BodyPoint left, Side side) => side == Side.Right ? left + 1 : left;
}
