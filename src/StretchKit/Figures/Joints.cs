using System;

namespace StretchKit.Figures;

/// <summary>The joints as places in a list: those of the trunk come first, then pairs of left and right.</summary>
internal static class Joints
{
    public const int Count = (int)Joint.RightToes + 1;

    public static bool IsPaired(Joint joint) => joint >= Joint.LeftGirdle;

    /// <summary>The joint of the other side; one of the trunk itself.</summary>
    public static Joint Opposite(Joint joint)
        => !IsPaired(joint) ? joint : joint + (IsLeft(joint) ? 1 : -1);

    public static bool IsLeft(Joint joint) => IsPaired(joint) && ((int)joint - (int)Joint.LeftGirdle) % 2 == 0;

    /// <summary>A joint of a pair, by its left one.</summary>
    public static Joint Of(Joint left, Side side) => side == Side.Right ? left + 1 : left;

    public static Joint Checked(Joint joint)
        => (uint)joint < Count ? joint : throw new ArgumentOutOfRangeException(nameof(joint), joint, "Not a Joint.");
}
