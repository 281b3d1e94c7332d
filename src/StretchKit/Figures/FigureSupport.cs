namespace StretchKit.Figures;

/// <summary>What a point of the body rests on.</summary>
public enum FigureSupport
{
    /// <summary>The floor, or a mat on it.</summary>
    Floor,

    /// <summary>The seat of a chair.</summary>
    Seat,

    /// <summary>The wall or the door frame of the figure.</summary>
    Wall,

    /// <summary>Another point of the body.</summary>
    Body,
}
