namespace StretchKit.Figures;

/// <summary>A thing that a figure shows beside the body.</summary>
public enum FigurePropKind
{
    /// <summary>A mat on the floor, 110 long and 42 wide, along the way it faces.</summary>
    Mat,

    /// <summary>A chair with a seat and a back, at the place of the seat's middle; its back is behind.</summary>
    Chair,

    /// <summary>A wall across, at the place of the face that it turns to the body.</summary>
    Wall,

    /// <summary>The upright of a door frame, like a narrow wall.</summary>
    DoorFrame,

    /// <summary>A strap from one hand to the other around the foot of the side that is worked.</summary>
    Strap,
}
