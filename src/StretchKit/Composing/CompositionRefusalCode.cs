namespace StretchKit.Composing;

/// <summary>Why no routine could be composed.</summary>
public enum CompositionRefusalCode
{
    /// <summary>There are no stretches to choose from.</summary>
    NoStretches,

    /// <summary>None works one of the regions asked for.</summary>
    NoTarget,

    /// <summary>None begins in one of the positions that will do.</summary>
    NoPosition,

    /// <summary>Each needs equipment that is not at hand.</summary>
    NoEquipment,

    /// <summary>None is of the style asked for.</summary>
    NoStyle,

    /// <summary>Each takes longer than one stretch may.</summary>
    NoneAsShort,

    /// <summary>Each limit can be met, but not all together.</summary>
    NotTogether,

    /// <summary>Those that match are moved without a tempo, so that their time is not known.</summary>
    OpenEnded,

    /// <summary>The shortest that matches takes more time than there is.</summary>
    TooLittleTime,
}
